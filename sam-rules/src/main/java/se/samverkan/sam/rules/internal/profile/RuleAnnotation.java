// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.profile;

import java.util.Arrays;
import java.util.List;

/** The annotations that a rule may have. Each has one text. */
public enum RuleAnnotation {
  ID("id", true, "the criterion's id: the pack's name, a dot, lower-case words with hyphens"),
  SOURCE("source", true, "where the criterion comes from, as a reader would cite it"),
  SV("sv", true, "the criterion in Swedish, to follow on \"personen …\""),
  EN("en", true, "the criterion in English, to follow on \"the person …\""),
  INTERPRETATION("interpretation", false, "the interpretation in `pack.yaml` that it rests on"),
  FROM("from", false, "the first day on which the rule holds"),
  UNTIL("until", false, "the last day on which the rule holds");

  private final String word;
  private final boolean required;
  private final String meaning;

  RuleAnnotation(String word, boolean required, String meaning) {
    this.word = word;
    this.required = required;
    this.meaning = meaning;
  }

  /** What stands after the {@code @}. */
  public String word() {
    return word;
  }

  /** Whether every rule has it. */
  public boolean required() {
    return required;
  }

  /** What its text says. */
  public String meaning() {
    return meaning;
  }

  /** The words of all. */
  public static List<String> words() {
    return Arrays.stream(values()).map(RuleAnnotation::word).toList();
  }

  /** The words of those that every rule has. */
  public static List<String> requiredWords() {
    return Arrays.stream(values())
        .filter(RuleAnnotation::required)
        .map(RuleAnnotation::word)
        .toList();
  }
}
