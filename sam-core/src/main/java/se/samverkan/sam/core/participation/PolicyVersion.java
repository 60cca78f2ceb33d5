// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Objects;

/**
 * Which policy an event was judged by.
 *
 * @param pack the id of the rule pack
 * @param version the version that the pack gives itself
 */
public record PolicyVersion(String pack, String version) {

  public PolicyVersion {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(version, "version");
  }

  @Override
  public String toString() {
    return pack + " " + version;
  }
}
