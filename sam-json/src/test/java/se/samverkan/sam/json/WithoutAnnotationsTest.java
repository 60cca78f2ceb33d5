// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.label.Label;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** A host whose platform pins {@code jackson-annotations} to what Jackson 3 cannot use. */
class WithoutAnnotationsTest {

  @Test
  void samJsonReadsAndWritesWhereNoMapperCanBeMade() throws Exception {
    try (URLClassLoader host = host()) {
      assertThatThrownBy(() -> write(host)).isInstanceOf(LinkageError.class);

      Object format = host.loadClass(SamJson.class.getName()).getMethod("applicant").invoke(null);
      Object reading =
          format.getClass().getMethod("read", String.class).invoke(format, "{\"id\":\"p-1\"}");

      assertThat(reading.toString()).startsWith("Read[value=Applicant{id=p-1");
    }
  }

  /** Has a mapper of the host's write a record. */
  private static void write(ClassLoader host) throws Throwable {
    try {
      Object mapper =
          host.loadClass("tools.jackson.databind.json.JsonMapper").getMethod("shared").invoke(null);
      Object label =
          host.loadClass(Label.class.getName())
              .getConstructor(String.class, String.class)
              .newInstance("sv", "en");
      mapper.getClass().getMethod("writeValueAsString", Object.class).invoke(mapper, label);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Our classes, Jackson without its annotations, and nothing else. */
  private static URLClassLoader host() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (Class<?> type :
        List.of(
            SamJson.class,
            Applicant.class,
            JsonParser.class,
            ObjectMapper.class,
            org.snakeyaml.engine.v2.api.LoadSettings.class)) {
      urls.add(home(type));
    }
    return new URLClassLoader(urls.toArray(URL[]::new), null);
  }

  private static URL home(Class<?> type) throws MalformedURLException {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
