// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.math.BigDecimal;
import se.samverkan.sam.json.yaml.StrictText;
import tools.jackson.core.JsonGenerator;

/** Writes JSON with Jackson's generator. */
record JsonSink(JsonGenerator generator) implements Sink {

  @Override
  public void startMapping() {
    generator.writeStartObject();
  }

  @Override
  public void property(String name) {
    generator.writeName(name);
  }

  @Override
  public void endMapping() {
    generator.writeEndObject();
  }

  @Override
  public void startList() {
    generator.writeStartArray();
  }

  @Override
  public void endList() {
    generator.writeEndArray();
  }

  @Override
  public void text(String text) {
    refuseFaulty(text);
    generator.writeString(text);
  }

  @Override
  public void number(int number) {
    generator.writeNumber(number);
  }

  @Override
  public void number(BigDecimal number) {
    generator.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) {
    generator.writeBoolean(truth);
  }

  static void refuseFaulty(String text) {
    StrictText.fault(text)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException("a text cannot be written: " + fault);
            });
  }
}
