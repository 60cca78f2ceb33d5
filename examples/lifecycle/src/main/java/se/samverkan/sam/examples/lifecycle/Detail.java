// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.core.label.Labelled;

/** The particulars of an event, one after the other; what is not known is left out. */
final class Detail {

  private final Words words;
  private final List<String> parts = new ArrayList<>();

  Detail(Words words) {
    this.words = words;
  }

  Detail add(String text) {
    parts.add(text);
    return this;
  }

  Detail add(Labelled one) {
    return add(words.in(one));
  }

  Detail add(Collection<? extends Labelled> some) {
    return some.isEmpty() ? this : add(words.in(some));
  }

  <T> Detail add(Optional<T> one, Function<? super T, String> inWords) {
    one.map(inWords).ifPresent(parts::add);
    return this;
  }

  Detail add(Optional<? extends Labelled> one) {
    return add(one, words::in);
  }

  Detail quoted(Optional<String> text) {
    return add(text, words::quoted);
  }

  Detail quoted(String text) {
    return add(words.quoted(text));
  }

  Detail addIf(boolean holds, String sv, String en) {
    return holds ? add(words.say(sv, en)) : this;
  }

  /** Says the one if it is so, the other if not, and nothing if it is not known. */
  Detail either(Optional<Boolean> truth, String yes, String no) {
    return add(truth, isSo -> isSo ? yes : no);
  }

  String text() {
    return String.join("; ", parts);
  }
}
