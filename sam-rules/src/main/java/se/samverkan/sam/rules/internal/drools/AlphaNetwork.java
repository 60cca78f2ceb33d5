// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.LeftTupleSink;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.kie.api.KieBase;
import se.samverkan.sam.core.fact.FactView;

/**
 * The network that Drools built of canonical rules, walked. Each rule has one pattern and that one
 * condition, so a rule is one node with the condition that Drools compiled, shared with every rule
 * that has the same. This class alone knows how Drools keeps it: an upgrade breaks here, and then
 * {@link #walk} says at which step, and rules run in a session.
 */
final class AlphaNetwork {

  /**
   * What came of a walk.
   *
   * @param conditions by rule name, the condition under which the rule fires
   * @param strange what is not as it was expected; where there is anything, the conditions are not
   *     to be used
   */
  record Walk(Map<String, Predicate1<FactView>> conditions, Optional<String> strange) {}

  private final Map<String, Predicate1<FactView>> conditions = new TreeMap<>();

  private AlphaNetwork() {}

  /**
   * Walks the network of compiled rules.
   *
   * @param rules what Drools made of canonical rules
   * @param subject the type that they match on
   */
  static Walk walk(KieBase rules, Class<? extends FactView> subject) {
    AlphaNetwork network = new AlphaNetwork();
    try {
      network.walkFrom(nodeOf(rules, subject));
      return new Walk(network.conditions, Optional.empty());
    } catch (Strange e) {
      return new Walk(Map.of(), Optional.of(e.what));
    } catch (LinkageError | ClassCastException e) {
      return new Walk(Map.of(), Optional.of("drools has changed: " + e.getMessage()));
    }
  }

  private static ObjectTypeNode nodeOf(KieBase rules, Class<?> subject) {
    List<ObjectTypeNode> nodes = new ArrayList<>();
    ((InternalRuleBase) rules)
        .getRete()
        .getObjectTypeNodes()
        .forEach(
            node -> {
              if (node.getObjectType().getClassName().equals(subject.getName())) {
                nodes.add(node);
              }
            });
    if (nodes.size() != 1) {
      throw new Strange("the rules match on the subject at " + nodes.size() + " nodes");
    }
    return nodes.get(0);
  }

  private void walkFrom(ObjectTypeNode subject) {
    for (ObjectSink sink : subject.getObjectSinkPropagator().getSinks()) {
      if (!(sink instanceof AlphaNode node)) {
        throw new Strange("a rule has no condition: " + sink.getClass().getName());
      }
      Predicate1<FactView> condition = condition(node);
      for (ObjectSink next : node.getObjectSinkPropagator().getSinks()) {
        if (!(next instanceof LeftInputAdapterNode end)) {
          throw new Strange("a rule has more than one condition: " + next.getClass().getName());
        }
        for (LeftTupleSink rule : end.getSinkPropagator().getSinks()) {
          end(rule, condition);
        }
      }
    }
  }

  private void end(LeftTupleSink sink, Predicate1<FactView> condition) {
    if (!(sink instanceof RuleTerminalNode rule)) {
      throw new Strange("a rule has more than one pattern: " + sink.getClass().getName());
    }
    if (conditions.put(rule.getRule().getName(), condition) != null) {
      throw new Strange("a rule ends at two nodes: " + rule.getRule().getName());
    }
  }

  @SuppressWarnings("unchecked") // the pattern has its subject's type
  private static Predicate1<FactView> condition(AlphaNode node) {
    if (node.getConstraint() instanceof LambdaConstraint compiled) {
      SingleConstraint single = compiled.getEvaluator().getConstraint();
      Predicate1<?> condition = single.getPredicate1();
      return (Predicate1<FactView>)
          (condition instanceof Predicate1.Impl<?> wrapped ? wrapped.getLambda() : condition);
    }
    throw new Strange("a condition is not compiled: " + node.getConstraint().getClass().getName());
  }

  /** Ends a walk; never leaves this class. */
  private static final class Strange extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    Strange(String what) {
      super(what, null, false, false);
      this.what = what;
    }
  }
}
