// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.check.CheckJson;
import se.samverkan.sam.rules.check.CheckPage;
import se.samverkan.sam.rules.check.PackCheck;
import se.samverkan.sam.rules.page.Page;

/** Reads a pack and shows everything that is wrong or odd. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private Shape shape = new Shape();

  @Parameters(paramLabel = "${bundle:label.PACK}", descriptionKey = "pack")
  private String pack = "";

  CheckCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Language language = shape.language();
    PackCheck check = PackCheck.of(NamedPack.source(pack, workplace, language));
    Page page = CheckPage.of(check, check.files(), language);
    int code =
        shape.tell(workplace, new Told(page, CheckJson.of(check), !check.warnings().isEmpty()));
    return check.isUsable() ? code : Desk.UNUSABLE;
  }
}
