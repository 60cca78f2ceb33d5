// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;
import se.samverkan.sam.rules.internal.engine.EngineFailure;

/** Drools' parser, at the language level and in the variety that were tried. */
final class DroolsParser {

  private static final Pattern PLACE = Pattern.compile("^\\[ERR \\d+\\] Line \\d+:-?\\d+ ");

  private DroolsParser() {}

  static DroolsReading read(String drl) {
    refuseUntriedParser(DrlParser.ANTLR4_PARSER_ENABLED);
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      PackageDescr file = parser.parse(false, drl);
      if (parser.hasErrors()) {
        return new DroolsReading.Faulty(
            parser.getErrors().stream().map(DroolsParser::fault).toList());
      } else if (file != null) {
        return OutlineOf.file(file);
      }
    } catch (DroolsParserException e) {
      return new DroolsReading.Faulty(
          List.of(fault(e.getLineNumber(), e.getColumn(), String.valueOf(e.getMessage()))));
    }
    throw new EngineFailure("Drools' parser gave neither faults nor an outline");
  }

  static void refuseUntriedParser(boolean antlr4) {
    if (antlr4) {
      throw new EngineFailure(
          "the system property `%s` must not be set: the parser that it turns on drops faulty text"
              .formatted(DrlParser.ANTLR4_PARSER_ENABLED_PROPERTY));
    }
  }

  private static DroolsReading.Fault fault(DroolsError error) {
    if (error instanceof ParserError placed) {
      return fault(placed.getRow(), placed.getCol(), placed.getMessage());
    }
    int[] lines = error.getLines();
    return fault(lines.length == 0 ? 1 : lines[0], 0, error.getMessage());
  }

  private static DroolsReading.Fault fault(int line, int columnFromZero, String message) {
    return new DroolsReading.Fault(
        Math.max(line, 1),
        Math.max(columnFromZero, 0) + 1,
        PLACE.matcher(message).replaceFirst(""));
  }
}
