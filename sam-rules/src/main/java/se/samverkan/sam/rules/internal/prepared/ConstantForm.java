// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import se.samverkan.sam.core.fact.FactType;

/** A constant of a comparison in a prepared file; a code is named by its name. */
final class ConstantForm {

  private static final int NUMBER = 0;
  private static final int FLAG = 1;
  private static final int TEXT = 2;
  private static final int CODE = 3;

  private ConstantForm() {}

  static void write(Object constant, PreparedOutput out) {
    if (constant instanceof Integer number) {
      out.number(NUMBER);
      out.number(number);
    } else if (constant instanceof Boolean flag) {
      out.number(FLAG);
      out.flag(flag);
    } else if (constant instanceof Enum<?> code) {
      out.number(CODE);
      out.text(code.name());
    } else {
      out.number(TEXT);
      out.text((String) constant);
    }
  }

  /** Reads a constant that a field of this type is compared with. */
  static Object read(PreparedInput in, FactType<?> type) throws IOException {
    int kind = in.number();
    if (kind == NUMBER) {
      return in.number();
    } else if (kind == FLAG) {
      return in.flag();
    } else if (kind == TEXT) {
      return in.text();
    } else if (kind == CODE && type instanceof FactType.OneOf<?> one) {
      return code(in.text(), one.codes());
    } else if (kind == CODE && type instanceof FactType.SetOf<?> several) {
      return code(in.text(), several.codes());
    }
    throw new IOException("there is no constant of the kind " + kind);
  }

  private static Enum<?> code(String name, Class<? extends Enum<?>> codes) throws IOException {
    for (Enum<?> code : codes.getEnumConstants()) {
      if (code.name().equals(name)) {
        return code;
      }
    }
    throw new IOException("there is no code " + name);
  }
}
