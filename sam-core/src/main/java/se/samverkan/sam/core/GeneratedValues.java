// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of every generated value below a package: the public face is an interface and its
 * builder, the implementation is hidden inside the builder. Kept in the source only, so that nobody
 * who compiles against the library needs the generator's annotations.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    typeImmutable = "*Value",
    typeBuilder = "*Builder",
    from = "copyOf",
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    allowedClasspathAnnotations = Override.class,
    jdkOnly = true,
    depluralize = true,
    depluralizeDictionary = {
      "diagnosis:diagnoses",
      "alias:aliases",
      "party:parties",
      "body:bodies",
      "status:statuses"
    },
    defaults = @Value.Immutable(copy = false),
    nullableAnnotation = "org.jspecify.annotations.Nullable")
@interface GeneratedValues {}
