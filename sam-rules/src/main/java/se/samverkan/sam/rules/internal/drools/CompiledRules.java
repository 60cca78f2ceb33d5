// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.functions.Predicate1;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.engine.EngineFailure;
import se.samverkan.sam.rules.internal.engine.RuleEngine;
import se.samverkan.sam.rules.internal.pack.Sha256;

/**
 * Canonical rules as Drools compiled them, in a form that can be kept in a file and run without
 * compiling anything, or loading more of Drools than the operators that the conditions use.
 */
public final class CompiledRules {

  private final String sha256;
  private final List<String> conditions;
  private final SortedMap<String, byte[]> classes;

  /**
   * Rules that were compiled before.
   *
   * @param sha256 the fingerprint of their canonical text
   * @param conditions the names of the classes of the conditions: of each criterion the one under
   *     which it is met, and the one under which it is not
   * @param classes the classes by their names
   */
  public CompiledRules(String sha256, List<String> conditions, SortedMap<String, byte[]> classes) {
    this.sha256 = sha256;
    this.conditions = List.copyOf(conditions);
    this.classes = new TreeMap<>(classes);
  }

  /**
   * Compiles criteria.
   *
   * @param subject the type that they match on
   * @throws EngineFailure if the conditions cannot be had from what Drools made of them
   */
  public static CompiledRules of(
      String pack, Class<? extends FactView> subject, List<Criterion> criteria) {
    String canonical = CanonicalDrl.print(pack, subject, criteria);
    RuleCompiler.Compiled compiled = RuleCompiler.compileToKeep(canonical);
    AlphaNetwork.Walk walk = AlphaNetwork.walk(compiled.rules(), subject);
    walk.strange()
        .ifPresent(
            what -> {
              throw new EngineFailure("compiled rules cannot be kept: " + what);
            });
    List<String> conditions = new ArrayList<>();
    TreeMap<String, byte[]> classes = new TreeMap<>();
    for (Criterion criterion : criteria) {
      for (Arm arm : Arm.values()) {
        String name =
            Objects.requireNonNull(walk.conditions().get(arm.ruleName(criterion.id())))
                .getClass()
                .getName();
        conditions.add(name);
        classes.put(name, Objects.requireNonNull(compiled.classes().get(name)));
      }
    }
    return new CompiledRules(fingerprint(canonical), conditions, classes);
  }

  /** The fingerprint of the canonical text of criteria, by which compiled rules are found again. */
  public static String fingerprint(
      String pack, Class<? extends FactView> subject, List<Criterion> criteria) {
    return fingerprint(CanonicalDrl.print(pack, subject, criteria));
  }

  private static String fingerprint(String canonical) {
    return Sha256.of(canonical.getBytes(StandardCharsets.UTF_8));
  }

  /** The fingerprint of the canonical text. */
  public String sha256() {
    return sha256;
  }

  /** The names of the classes of the conditions, two for each criterion. */
  public List<String> conditions() {
    return conditions;
  }

  /** The classes by their names. */
  public SortedMap<String, byte[]> classes() {
    return new TreeMap<>(classes);
  }

  /**
   * An engine that runs them.
   *
   * @param criteria the ids of the criteria, in the order in which they were compiled
   * @throws EngineFailure if the classes do not fit this library
   */
  public RuleEngine engine(List<String> criteria) {
    Loader loader = new Loader();
    try {
      Map<String, Predicate1<FactView>> found = new TreeMap<>();
      int next = 0;
      for (String criterion : criteria) {
        for (Arm arm : Arm.values()) {
          found.put(arm.ruleName(criterion), loader.condition(conditions.get(next++)));
        }
      }
      return DirectEngine.of(criteria, found);
    } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
      throw new EngineFailure("compiled rules do not fit this library: " + e);
    }
  }

  @Override
  public String toString() {
    return "CompiledRules " + sha256;
  }

  /** Their classes see what this library sees, and nothing sees them. */
  private final class Loader extends ClassLoader {

    Loader() {
      super(OwnClasses.LOADER);
    }

    /** Drools makes an enum with one constant of each condition. */
    @SuppressWarnings("unchecked") // the conditions of rules on the subject
    Predicate1<FactView> condition(String name) throws ClassNotFoundException {
      Object[] constants = loadClass(name).getEnumConstants();
      if (constants == null || !(constants[0] instanceof Predicate1<?> condition)) {
        throw new EngineFailure("a class is no condition: " + name);
      }
      return (Predicate1<FactView>) condition;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
