// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches a Jackson 3 mapper to read and write applicants, assessments, decisions, events,
 * participations, plans, grounds for sharing, outcomes, records for the national follow-up, printed
 * reports, budgets, calculations, evaluations and their parts, as {@link SamJson} does. Found by
 * {@code findAndAddModules()}.
 *
 * <p>What it refuses is thrown as a {@code MismatchedInputException} that lists all problems and
 * repeats no value; its cause is a {@link RefusedException} that holds them. Lines and columns are
 * those of the mapper's parser, pointers begin at the value. Checks on the text as a whole, such as
 * of its encoding, its size and what stands after its end, are the mapper's own.
 *
 * <p>If the mapper itself cannot be made and {@code NoClassDefFoundError} or {@code
 * NoSuchMethodError} names a class of {@code com.fasterxml.jackson.annotation}, an older {@code
 * jackson-annotations} has been pinned: set {@code com.fasterxml.jackson.core:jackson-annotations}
 * to 2.21 or later. {@link SamJson} does not need it.
 */
public final class SamModule extends JacksonModule {

  /** A module; it has no state and no settings. */
  public SamModule() {}

  @Override
  public String getModuleName() {
    return SamModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    Taught.kinds().forEach(kind -> add(kind, serializers, deserializers));
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
  }

  private static <T> void add(
      Taught.Kind<T> kind, SimpleSerializers serializers, SimpleDeserializers deserializers) {
    serializers.addSerializer(kind.type(), new FormSerializer<>(kind.form()));
    deserializers.addDeserializer(kind.type(), new FormDeserializer<>(kind.type(), kind.form()));
  }
}
