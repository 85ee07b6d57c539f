package org.rabta.domain.typology;

/**
 * How the offer reached the person and how contact was kept. An empty set means that nobody knows.
 */
public enum Channel implements FactOption {
  FACEBOOK("facebook"),
  INSTAGRAM("instagram"),
  WHATSAPP("whatsapp"),
  TIKTOK("tiktok"),
  YOUTUBE("youtube"),
  TELEGRAM("telegram"),
  WEBSITE("website"),
  EMAIL("email"),
  ONLINE_INTERVIEW("online interview"),
  SOCIAL_MEDIA_UNSPECIFIED("social_media_unspecified"),
  ONLINE_UNSPECIFIED("online_unspecified"),
  NEWSPAPER("newspaper"),
  IN_PERSON("in-person"),
  WORD_OF_MOUTH("word of mouth"),
  PHONE("phone"),
  COURIER("courier");

  private final String code;

  Channel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
