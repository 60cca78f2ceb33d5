// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.bundle;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Nothing is lacking and nothing is there too much; checksums and signatures are those of the
 * files.
 */
final class ContentsCheck {

  private static final Map<String, String> CHECKSUMS =
      new TreeMap<>(
          Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512"));

  private final Release release;
  private final Signatures signatures;

  ContentsCheck(Release release, Signatures signatures) {
    this.release = release;
    this.signatures = signatures;
  }

  List<String> problems(Bundle bundle) {
    List<String> problems = new ArrayList<>();
    Set<String> expected = new TreeSet<>();
    for (String path : release.signed()) {
      expected.add(path);
      expected.add(path + ".asc");
      CHECKSUMS.keySet().forEach(kind -> expected.add(path + "." + kind));
    }
    for (String path : expected) {
      if (!bundle.files().containsKey(path)) {
        problems.add(path + ": is lacking");
      }
    }
    for (String path : bundle.files().keySet()) {
      if (!expected.contains(path)) {
        problems.add(path + ": does not belong into a release");
      }
    }
    for (String path : release.signed()) {
      if (bundle.files().containsKey(path)) {
        checkFile(bundle, path, problems);
      }
    }
    return problems;
  }

  private void checkFile(Bundle bundle, String path, List<String> problems) {
    byte[] file = bundle.bytes(path);
    CHECKSUMS.forEach(
        (kind, algorithm) -> {
          byte[] told = bundle.bytes(path + "." + kind);
          if (told.length > 0
              && !new String(told, StandardCharsets.US_ASCII)
                  .strip()
                  .equals(sum(algorithm, file))) {
            problems.add(path + "." + kind + ": is not the checksum of the file");
          }
        });
    byte[] signature = bundle.bytes(path + ".asc");
    if (signature.length > 0 && !signatures.good(file, signature)) {
      problems.add(path + ".asc: is no good signature of the file");
    }
  }

  static String sum(String algorithm, byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance(algorithm).digest(bytes);
      String hex = new BigInteger(1, digest).toString(16);
      return "0".repeat(2 * digest.length - hex.length()) + hex;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}
