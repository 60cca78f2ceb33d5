// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;

/** Less that can be known of one field: nothing, or of several codes only one. */
final class Fewer {

  private Fewer() {}

  static List<FactSheet> of(FactSheet sheet, FactField<?> field) {
    List<FactSheet> fewer = new ArrayList<>();
    fewer.add(sheet.with(field, null));
    if (field.type() instanceof FactType.SetOf<?> type) {
      codes(sheet, field, type, fewer);
    }
    return fewer;
  }

  @SuppressWarnings("unchecked") // the field is of this type
  private static <E extends Enum<E>> void codes(
      FactSheet sheet, FactField<?> field, FactType.SetOf<E> type, List<FactSheet> fewer) {
    FactField<KnownCodes<E>> codes = (FactField<KnownCodes<E>>) field;
    @Nullable KnownCodes<E> known = sheet.value(codes);
    if (known != null && known.present().size() > 1) {
      for (E one : known.present()) {
        fewer.add(sheet.with(codes, KnownCodes.of(type.codes(), Set.of(one), Set.of())));
      }
    }
  }
}
