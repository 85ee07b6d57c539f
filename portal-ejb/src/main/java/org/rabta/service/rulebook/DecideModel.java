package org.rabta.service.rulebook;

import org.rabta.service.usecase.OnCase;

/**
 * A decision about a proposed model, on what the person saw of it.
 *
 * @param model the key of the model
 * @param digest the digest of the model that was shown
 * @param modelVersion its version, for the trail
 */
public record DecideModel(long model, String digest, String modelVersion) implements OnCase {

  @Override
  public String reference() {
    return modelVersion;
  }
}
