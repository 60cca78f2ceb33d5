// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An English sentence and its translation, with places for what varies. */
final class SentencePair {

  /** A number, and by what follows it the kind of text that stands there. */
  private static final Pattern SLOT = Pattern.compile("\\{([1-9])([#@~*,]?)}");

  private static final String QUOTED = "`[^`]*`";

  private final String english;
  private final String translation;
  private final List<Slot> slots = new ArrayList<>();
  private final String longest;
  private @Nullable Pattern pattern;

  SentencePair(String english, String translation) {
    this.english = english;
    this.translation = translation;
    List<String> fixed = new ArrayList<>();
    int from = 0;
    for (Matcher slot = SLOT.matcher(english); slot.find(); from = slot.end()) {
      fixed.add(english.substring(from, slot.start()));
      slots.add(new Slot(slot.group(1), slot.group(2)));
    }
    fixed.add(english.substring(from));
    this.longest = fixed.stream().max(Comparator.comparingInt(String::length)).orElse("");
  }

  String english() {
    return english;
  }

  String translation() {
    return translation;
  }

  /** Whether the translation has the same places as the sentence. */
  boolean fits() {
    List<String> there =
        SLOT.matcher(translation).results().map(slot -> slot.group(1)).sorted().toList();
    return there.equals(slots.stream().map(Slot::name).sorted().toList())
        && SLOT.matcher(translation).results().allMatch(slot -> slot.group(2).isEmpty());
  }

  /** The translation of a text that this sentence fits; phrases in it by the catalogue. */
  Optional<String> translate(String text, Catalogue catalogue) {
    // most sentences are ruled out by this, and their patterns then never made
    if (!text.contains(longest)) {
      return Optional.empty();
    }
    Matcher matcher = pattern().matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Optional<String> part = slots.get(i).translate(matcher.group(i + 1), catalogue);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(filled(parts));
  }

  private String filled(List<String> parts) {
    StringBuilder text = new StringBuilder();
    Matcher place = SLOT.matcher(translation);
    int from = 0;
    while (place.find()) {
      text.append(translation, from, place.start());
      for (int i = 0; i < slots.size(); i++) {
        text.append(slots.get(i).name().equals(place.group(1)) ? parts.get(i) : "");
      }
      from = place.end();
    }
    return text.append(translation.substring(from)).toString();
  }

  private synchronized Pattern pattern() {
    Pattern made = pattern;
    if (made == null) {
      StringBuilder regex = new StringBuilder();
      Matcher slot = SLOT.matcher(english);
      int from = 0;
      for (Slot one : slots) {
        if (slot.find()) {
          regex.append(Pattern.quote(english.substring(from, slot.start())));
          regex.append('(').append(one.regex()).append(')');
          from = slot.end();
        }
      }
      regex.append(Pattern.quote(english.substring(from)));
      made = Pattern.compile(regex.toString(), Pattern.DOTALL);
      pattern = made;
    }
    return made;
  }

  @Override
  public String toString() {
    return english;
  }

  private record Slot(String name, String kind) {

    String regex() {
      return switch (kind) {
        case "#" -> "-?\\d+";
        case "@" -> "\\d{4}-\\d\\d-\\d\\d";
        case "~", "*" -> ".+?";
        case "," -> QUOTED + "(?:(?:, | or | and )" + QUOTED + ")*";
        default -> QUOTED;
      };
    }

    Optional<String> translate(String part, Catalogue catalogue) {
      return switch (kind) {
        case "~" -> catalogue.translate(part);
        case "," -> Optional.of(part.replace("` or `", "` eller `").replace("` and `", "` och `"));
        default -> Optional.of(part);
      };
    }
  }
}
