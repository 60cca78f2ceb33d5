// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes values of one form with a host's mapper. */
final class FormSerializer<T> extends ValueSerializer<T> {

  private final Form<T> form;

  FormSerializer(Form<T> form) {
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    form.write(value, new JsonSink(generator));
  }
}
