// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.util.zip.CRC32;

/**
 * A checksum that costs nothing where nothing has run before, unlike SHA-256, which costs a fifth
 * of the time of a first assessment. It notices accidents. Against forgery neither would help:
 * whoever can change the jar can change its classes.
 */
final class Checksum {

  private Checksum() {}

  /** Of all bytes from a place on. */
  static int of(byte[] bytes, int from) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, from, bytes.length - from);
    return (int) checksum.getValue();
  }
}
