package org.rabta.web.intake;

/** The parts of the form beside the facts. */
enum Part {
  STORY,
  ADVERT,
  RECRUITER,
  WHEREABOUTS,
  SEALED
}
