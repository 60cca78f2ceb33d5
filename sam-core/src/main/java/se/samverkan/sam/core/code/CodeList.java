// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An ordered list of codes with distinct ids. Immutable; {@link #with} makes a longer list, which
 * is how an agency adds its own codes.
 *
 * <p>An id starts with a letter and goes on with letters, digits and hyphens, at most 64 ASCII
 * characters, so that it can stand in any file format unquoted.
 *
 * @param <C> the kind of code
 */
public final class CodeList<C extends Code> {

  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");

  private final String name;
  private final Map<String, C> codes;
  private final Map<String, Optional<C>> found = new HashMap<>();

  private CodeList(String name, Map<String, C> codes) {
    this.name = name;
    this.codes = codes;
    codes.forEach((id, code) -> found.put(id, Optional.of(code)));
  }

  /**
   * A list of these codes.
   *
   * @param name what the list is called in files, such as {@code diagnosis}
   * @throws IllegalArgumentException if two codes have the same id, or an id has another form
   */
  public static <C extends Code> CodeList<C> of(String name, Collection<? extends C> codes) {
    Objects.requireNonNull(name, "name");
    return new CodeList<>(name, Map.<String, C>of()).with(codes);
  }

  /** Whether a text has the form of a code id. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** What the list is called in files. */
  public String name() {
    return name;
  }

  /** The codes, in order. */
  public List<C> codes() {
    return List.copyOf(codes.values());
  }

  /** The code with this id. */
  public Optional<C> find(String id) {
    return found.getOrDefault(id, Optional.empty());
  }

  /**
   * This list with more codes at its end. A code that is in the list already is never replaced,
   * since that would change what stored ids mean.
   *
   * @throws IllegalArgumentException if an id is taken, or has another form
   */
  public CodeList<C> with(Collection<? extends C> more) {
    Map<String, C> longer = new LinkedHashMap<>(codes);
    List<String> faults = new ArrayList<>();
    for (C code : more) {
      if (!isId(code.id())) {
        faults.add("`" + code.id() + "` is not a code id");
      } else if (longer.putIfAbsent(code.id(), code) != null) {
        faults.add("`" + code.id() + "` is in the list already");
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("code list `" + name + "`: " + String.join("; ", faults));
    }
    return new CodeList<>(name, longer);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodeList<?> that
        && name.equals(that.name)
        && codes().equals(that.codes());
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, codes);
  }

  @Override
  public String toString() {
    return name + codes.keySet();
  }
}
