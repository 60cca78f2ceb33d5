// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.HashMap;
import java.util.Map;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.And;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Compare;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Expression;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.NamedValue;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Or;
import se.samverkan.sam.rules.internal.profile.ValuePlace;

/** Where the parts of a rule stand that are looked at again when the manifest is known. */
final class Places {

  private final Map<String, Place> places = new HashMap<>();

  private Places() {}

  /** Those of the texts of its annotations, and of the names of the values that it reads. */
  static Map<String, Place> of(RuleSyntax.Rule rule) {
    Places of = new Places();
    rule.annotations().forEach((name, one) -> of.add(name, one.value()));
    of.addValues(rule.when());
    return of.places;
  }

  private void addValues(Expression expression) {
    if (expression instanceof And and) {
      and.parts().forEach(this::addValues);
    } else if (expression instanceof Or or) {
      or.parts().forEach(this::addValues);
    } else if (expression instanceof Compare compare
        && compare.value() instanceof NamedValue named) {
      add(ValuePlace.key(compare.at().line(), compare.at().column()), named.name());
    }
  }

  private void add(String key, Token token) {
    places.put(key, new Place(token.line(), token.column()));
  }
}
