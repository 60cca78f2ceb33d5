// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files that lie beside the packs in the library's own jar, the packs' among them. */
public interface PackResources {

  /** Where they stand, as a resource. */
  String ROOT = "/se/samverkan/sam/rules/packs/";

  /** Those of the library's own jar. */
  PackResources OF_LIBRARY = new OfLibrary();

  /**
   * The bytes of a file; empty if there is none of this name.
   *
   * @param path such as {@code index.txt} or {@code sam/pack.yaml}
   * @param most how many bytes are read at most
   * @throws IOException if it cannot be read
   */
  Optional<byte[]> bytes(String path, int most) throws IOException;

  /** Finds them beside this class. */
  final class OfLibrary implements PackResources {

    private OfLibrary() {}

    @Override
    public Optional<byte[]> bytes(String path, int most) throws IOException {
      try (InputStream in = PackResources.class.getResourceAsStream(ROOT + path)) {
        return in == null ? Optional.empty() : Optional.of(in.readNBytes(most));
      }
    }
  }
}
