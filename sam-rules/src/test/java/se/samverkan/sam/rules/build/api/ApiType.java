// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.api;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One type of an API in words: what it is, and its members, with those that it has from hidden
 * types above it.
 */
final class ApiType {

  private static final int VISIBLE = Modifier.PUBLIC | Modifier.PROTECTED;

  private final Class<?> type;

  ApiType(Class<?> type) {
    this.type = type;
  }

  /** The type, then its members below it. */
  List<String> lines() {
    Set<String> members = new TreeSet<>();
    Stream.of(type.getDeclaredConstructors())
        .filter(ApiType::isVisible)
        .filter(constructor -> !type.isEnum())
        .forEach(constructor -> members.add(text(constructor)));
    addMembers(type, members);
    List<String> lines = new ArrayList<>();
    lines.add(heading());
    members.forEach(member -> lines.add("  " + member));
    return lines;
  }

  private void addMembers(Class<?> of, Set<String> members) {
    Stream.of(of.getDeclaredFields())
        .filter(ApiType::isVisible)
        .forEach(field -> members.add(text(field)));
    Stream.of(of.getDeclaredMethods())
        .filter(ApiType::isVisible)
        .filter(method -> !method.isBridge())
        .filter(method -> !(of.isEnum() && isOfEveryEnum(method)))
        .forEach(method -> members.add(text(method)));
    above(of).filter(ApiType::isHidden).forEach(hidden -> addMembers(hidden, members));
  }

  private String heading() {
    StringBuilder text = new StringBuilder();
    text.append(type.isAnnotationPresent(Deprecated.class) ? "deprecated " : "");
    int modifiers = type.getModifiers() & ~(Modifier.ABSTRACT * (type.isInterface() ? 1 : 0));
    text.append(Modifier.toString(modifiers & Modifier.classModifiers())).append(' ');
    text.append(type.isSealed() ? "sealed " : "");
    text.append(kind()).append(' ').append(type.getName()).append(typeParameters());
    Type parent = type.getGenericSuperclass();
    if (parent != null && parent != Object.class && !type.isEnum() && !type.isRecord()) {
      text.append(" extends ").append(parent.getTypeName());
    }
    text.append(list(" is ", Arrays.stream(type.getGenericInterfaces())));
    if (type.isSealed()) {
      text.append(list(" permits ", Arrays.stream(type.getPermittedSubclasses())));
    }
    return shortened(text.toString());
  }

  private String kind() {
    if (type.isAnnotation()) {
      return "annotation";
    } else if (type.isInterface()) {
      return "interface";
    } else if (type.isEnum()) {
      return "enum";
    }
    return type.isRecord() ? "record" : "class";
  }

  private String typeParameters() {
    TypeVariable<?>[] parameters = type.getTypeParameters();
    return parameters.length == 0
        ? ""
        : Stream.of(parameters).map(TypeVariable::getName).collect(joining(", ", "<", ">"));
  }

  private static String list(String word, Stream<? extends Type> types) {
    String joined = types.map(Type::getTypeName).sorted().collect(joining(", "));
    return joined.isEmpty() ? "" : word + joined;
  }

  /** As Java tells it, without the type that it is declared in. */
  private String text(Member member) {
    String full =
        member instanceof Field field
            ? field.toGenericString()
            : member instanceof Method method
                ? method.toGenericString()
                : ((Constructor<?>) member).toGenericString();
    String declaring = member.getDeclaringClass().getName() + ".";
    boolean deprecated =
        member instanceof java.lang.reflect.AnnotatedElement element
            && element.isAnnotationPresent(Deprecated.class);
    return (deprecated ? "deprecated " : "") + shortened(full.replace(declaring, ""));
  }

  private static String shortened(String text) {
    return text.replace("java.lang.", "").replace("se.samverkan.sam.", "");
  }

  private static boolean isOfEveryEnum(Method method) {
    return method.getName().equals("values")
        || (method.getName().equals("valueOf") && method.getParameterCount() == 1);
  }

  private static boolean isVisible(Member member) {
    return (member.getModifiers() & VISIBLE) != 0 && !member.isSynthetic();
  }

  private static boolean isHidden(Class<?> above) {
    return (above.getModifiers() & VISIBLE) == 0 && above != Enum.class && above != Record.class;
  }

  private static Stream<Class<?>> above(Class<?> of) {
    return Stream.concat(Stream.ofNullable(of.getSuperclass()), Stream.of(of.getInterfaces()));
  }
}
