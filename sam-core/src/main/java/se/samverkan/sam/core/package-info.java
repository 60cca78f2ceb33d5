// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The domain of coordinated rehabilitation: immutable values and pure functions, with no
 * dependency, clock, I/O or logging. Each sub-package is named for one noun of the field.
 *
 * <p>The style below applies to every generated value in the module: the public face is an
 * interface and its builder, the implementation is hidden inside the builder.
 */
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
      "body:bodies"
    },
    defaults = @Value.Immutable(copy = false),
    nullableAnnotation = "org.jspecify.annotations.Nullable")
@NullMarked
package se.samverkan.sam.core;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
