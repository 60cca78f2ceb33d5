// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Rule packs and the engine that assesses applicants against them, with the tools for those who
 * write rules.
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
    defaults = @Value.Immutable(copy = false),
    nullableAnnotation = "org.jspecify.annotations.Nullable")
@NullMarked
package se.samverkan.sam.rules;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
