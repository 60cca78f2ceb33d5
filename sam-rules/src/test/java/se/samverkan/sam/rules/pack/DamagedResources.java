// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.sam.rules.internal.pack.PackIndex;
import se.samverkan.sam.rules.internal.pack.PackResources;
import se.samverkan.sam.rules.internal.pack.Sha256;

/** The files of the library's jar, of which some are others. */
final class DamagedResources implements PackResources {

  private final Map<String, byte[]> others = new TreeMap<>();

  /** With another byte in the middle of a file. */
  DamagedResources damaging(String path) throws IOException {
    byte[] bytes = bytes(path, Integer.MAX_VALUE).orElseThrow();
    bytes[bytes.length / 2] ^= 1;
    others.put(path, bytes);
    return this;
  }

  /** With another text in a file and its fingerprint in the index, as a new build would have it. */
  DamagedResources rebuilding(String path, String text) throws IOException {
    PackFiles before = PackSource.builtIn(path.substring(0, path.indexOf('/'))).read();
    others.put(path, text.getBytes(UTF_8));
    String name = path.substring(path.indexOf('/') + 1);
    String index = text(PackIndex.NAME);
    return with(
        PackIndex.NAME,
        index.replace(
            Sha256.of(before.bytes(name).orElseThrow()), Sha256.of(text.getBytes(UTF_8))));
  }

  /** With another text in a file. */
  DamagedResources with(String path, String text) {
    return with(path, text.getBytes(UTF_8));
  }

  /** With other bytes in a file. */
  DamagedResources with(String path, byte[] bytes) {
    others.put(path, bytes.clone());
    return this;
  }

  String text(String path) throws IOException {
    return new String(bytes(path, Integer.MAX_VALUE).orElseThrow(), UTF_8);
  }

  PackIndex index() {
    return PackIndex.among(this);
  }

  @Override
  public Optional<byte[]> bytes(String path, int most) throws IOException {
    byte[] other = others.get(path);
    return other == null ? OF_LIBRARY.bytes(path, most) : Optional.of(other.clone());
  }
}
