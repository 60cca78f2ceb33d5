// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samverkan.sam.core.applicant.OwnFact;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Prints the JSON Schema of a form. */
final class SchemaPrinter {

  private final Map<String, Object> definitions = new TreeMap<>();

  private SchemaPrinter() {}

  /** The schema file of a kind of document. */
  static String print(String title, ObjectForm<?, ?> form) {
    SchemaPrinter printer = new SchemaPrinter();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:se.samverkan:sam:" + camel(form.name()));
    schema.put("title", title);
    schema.putAll(printer.object(form));
    schema.put("$defs", printer.definitions);
    ObjectWriter writer = JsonMapper.builder().build().writer().with(JsonText.indenting());
    return writer.writeValueAsString(schema) + "\n";
  }

  private Map<String, Object> of(Form<?> form) {
    if (form instanceof TextForm<?> text) {
      return text(text);
    } else if (form instanceof WholeNumberForm number) {
      return new TreeMap<>(
          Map.of("type", "integer", "minimum", number.lowest(), "maximum", number.highest()));
    } else if (form instanceof NumberForm<?> number) {
      return number(number);
    } else if (form instanceof TruthForm) {
      return Map.of("type", "boolean");
    } else if (form instanceof CodeForm<?> code) {
      return Map.of("enum", List.copyOf(code.names()));
    } else if (form instanceof ListForm<?> list) {
      return list(list);
    } else if (form instanceof FactListForm<?> facts) {
      return facts(facts);
    } else if (form instanceof OwnFactsForm own) {
      return ownFacts(own);
    } else if (form instanceof HoursForm hours) {
      return hours(hours);
    } else if (form instanceof SetForm<?> set) {
      return new TreeMap<>(Map.of("type", "array", "items", of(set.item()), "uniqueItems", true));
    } else if (form instanceof ByCodeForm<?> byCode) {
      return byCode(byCode);
    } else if (form instanceof VariantForm<?> variants) {
      return variants(variants);
    }
    return reference(
        form instanceof ParticipationForm ? ParticipationForm.PARTS : (ObjectForm<?, ?>) form);
  }

  private static Map<String, Object> text(TextForm<?> form) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", form.inWords());
    schema.put("type", "string");
    if (form.equals(CommonForms.DATE)) {
      schema.put("format", "date");
    }
    if (!form.pattern().pattern().isEmpty()) {
      schema.put("pattern", form.pattern().pattern());
    }
    return schema;
  }

  private static Map<String, Object> number(NumberForm<?> form) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", form.inWords());
    schema.put("type", form.whole() ? "integer" : "number");
    return schema;
  }

  private Map<String, Object> list(ListForm<?> form) {
    return new TreeMap<>(Map.of("type", "array", "items", of(form.item())));
  }

  private Map<String, Object> facts(FactListForm<?> form) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(FactListForm.COMPLETE, list(form.list()));
    properties.put(FactListForm.AT_LEAST, list(form.list()));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", "complete: there are no others; atLeast: there may be more");
    schema.put("type", "object");
    schema.put("minProperties", 1);
    schema.put("maxProperties", 1);
    schema.put("additionalProperties", false);
    schema.put("properties", properties);
    return schema;
  }

  private static Map<String, Object> ownFacts(OwnFactsForm form) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", form.inWords() + " that a rule pack of an agency's own defines");
    schema.put("type", "object");
    schema.put("propertyNames", Map.of("pattern", OwnFactsForm.NAME));
    schema.put(
        "additionalProperties",
        Map.of(
            "anyOf",
            List.of(
                Map.of("type", List.of("boolean", "null")),
                new TreeMap<>(Map.of("type", "integer", "minimum", 0, "maximum", OwnFact.MOST)),
                new TreeMap<>(Map.of("type", "string", "pattern", "\\S")))));
    return schema;
  }

  private static Map<String, Object> hours(HoursForm form) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", form.inWords());
    schema.put("type", "number");
    schema.put("multipleOf", 0.25);
    schema.put("minimum", 0);
    schema.put("maximum", 168);
    return schema;
  }

  private Map<String, Object> byCode(ByCodeForm<?> form) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("propertyNames", text(CommonForms.CODE));
    schema.put("additionalProperties", of(form.value()));
    return schema;
  }

  private Map<String, Object> variants(VariantForm<?> form) {
    List<Object> references = new ArrayList<>();
    for (Variant<?> variant : form.variants().values()) {
      String name = camel(variant.form().name());
      definitions.put(name, object(variant.form(), Optional.of(variant.type())));
      references.add(Map.of("$ref", "#/$defs/" + name));
    }
    return Map.of("oneOf", references);
  }

  private Map<String, Object> reference(ObjectForm<?, ?> form) {
    String name = camel(form.name());
    if (!definitions.containsKey(name)) {
      definitions.put(name, object(form));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  private Map<String, Object> object(ObjectForm<?, ?> form) {
    return object(form, Optional.empty());
  }

  private Map<String, Object> object(ObjectForm<?, ?> form, Optional<String> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    type.ifPresent(
        name -> {
          properties.put(VariantForm.TYPE, Map.of("const", name));
          required.add(VariantForm.TYPE);
        });
    form.properties()
        .values()
        .forEach(
            property -> {
              Map<String, Object> schema = of(property.form());
              properties.put(property.name(), property.required() ? schema : orNull(schema));
              if (property.required()) {
                required.add(property.name());
              }
            });
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    schema.put("required", required);
    schema.put("properties", properties);
    return schema;
  }

  /** Null says of an optional property what leaving it out says: that it is not known. */
  private static Map<String, Object> orNull(Map<String, Object> schema) {
    return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
  }

  private static String camel(String nameWithArticle) {
    String[] words = nameWithArticle.replace("`", "").split(" ", -1);
    return words[1]
        + Arrays.stream(words)
            .skip(2)
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
  }
}
