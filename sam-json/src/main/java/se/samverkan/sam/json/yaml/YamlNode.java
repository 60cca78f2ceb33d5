// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.yaml;

import java.util.Optional;

/** A part of a text: a mapping of keys to nodes, a sequence of nodes, or a scalar. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

  /** Where it begins. */
  Place place();

  /** What it is, in words: {@code a mapping}, {@code a list}, {@code a text} and so on. */
  String kindInWords();

  /** This node, if it is a mapping. */
  default Optional<YamlMapping> asMapping() {
    return this instanceof YamlMapping mapping ? Optional.of(mapping) : Optional.empty();
  }

  /** This node, if it is a sequence. */
  default Optional<YamlSequence> asSequence() {
    return this instanceof YamlSequence sequence ? Optional.of(sequence) : Optional.empty();
  }

  /** This node, if it is a scalar. */
  default Optional<YamlScalar> asScalar() {
    return this instanceof YamlScalar scalar ? Optional.of(scalar) : Optional.empty();
  }

  /** What it says, if it is a text; a number or {@code true} is none unless it is quoted. */
  default Optional<String> asText() {
    return asScalar().flatMap(YamlScalar::text);
  }

  /** What it says, if it is a whole number that fits into an int. */
  default Optional<Integer> asInteger() {
    return asScalar().flatMap(YamlScalar::integer);
  }

  /** What it says, if it is {@code true} or {@code false}. */
  default Optional<Boolean> asBoolean() {
    return asScalar().flatMap(YamlScalar::truth);
  }

  /** Whether it is nothing: {@code null}, {@code ~}, or a key without a value. */
  default boolean isNull() {
    return this instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.NULL;
  }
}
