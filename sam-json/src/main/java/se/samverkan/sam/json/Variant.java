// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.Arrays;
import java.util.function.Function;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.EventKind;

/**
 * One of several kinds of value.
 *
 * @param type the name that tells it from the others
 * @param record the class of its values
 * @param form what else is said of it
 */
record Variant<T>(String type, Class<T> record, ObjectForm<T, Draft> form) {

  /** The kind of event that a record tells, with the form that is made for its name. */
  static <E extends Event> Variant<E> event(
      Class<E> record, Function<String, ObjectForm<E, Draft>> form) {
    String type =
        Arrays.stream(EventKind.values())
            .filter(kind -> kind.record() == record)
            .findFirst()
            .orElseThrow()
            .id();
    return new Variant<>(type, record, form.apply("the event `" + type + "`"));
  }

  void writeProperties(Object value, Sink sink) {
    form.writeProperties(record.cast(value), sink);
  }
}
