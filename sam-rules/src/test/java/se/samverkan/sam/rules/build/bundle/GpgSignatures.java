// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks gpg, with the keys in the folder that {@code GNUPGHOME} names. */
final class GpgSignatures implements Signatures {

  private final Path folder;
  private final String fingerprint;

  /** Signatures by the key with this fingerprint; files to compare go into the folder. */
  GpgSignatures(Path folder, String fingerprint) {
    this.folder = folder;
    this.fingerprint = fingerprint;
  }

  @Override
  public boolean good(byte[] signed, byte[] signature) {
    try {
      Path file = Files.write(folder.resolve("signed"), signed);
      Path asc = Files.write(folder.resolve("signed.asc"), signature);
      Process gpg =
          new ProcessBuilder(
                  "gpg", "--batch", "--status-fd", "1", "--verify", asc.toString(), file.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String status;
      try (InputStream out = gpg.getInputStream()) {
        status = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      }
      return gpg.waitFor() == 0 && status.contains("[GNUPG:] VALIDSIG " + fingerprint + " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while gpg looks at a signature", e);
    }
  }
}
