// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The ids of criteria that can be seen in a rule file, whatever is wrong with it. */
final class WrittenIds {

  private static final Pattern ID = Pattern.compile("@id\\s*\\(\\s*\"([^\"\\n]*)\"");

  private WrittenIds() {}

  /** The ids; none if the pack has no such file, and nothing if the file is no text. */
  static Optional<Set<String>> of(PackFiles files, String file) {
    Set<String> ids = new TreeSet<>();
    Optional<byte[]> bytes = files.bytes(file);
    if (bytes.isEmpty()) {
      boolean refused = files.problems().stream().anyMatch(one -> one.file().equals(file));
      return refused ? Optional.empty() : Optional.of(ids);
    }
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.get())).toString();
      ID.matcher(text).results().forEach(match -> ids.add(match.group(1)));
      return Optional.of(ids);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
