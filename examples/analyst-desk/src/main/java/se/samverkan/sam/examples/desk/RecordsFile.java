// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.AssessmentResult;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.AuditLines;
import se.samverkan.sam.rules.audit.PackStore;
import se.samverkan.sam.rules.audit.Recorder;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * A file of audit records that is being written, one a line. It is put in its place when all of it
 * is there; nothing that has its name is written over.
 */
final class RecordsFile implements AutoCloseable {

  private final String written;
  private final Path file;
  private final Path part;
  private final Language language;
  private final Map<RulePack, Recorder> recorders = new HashMap<>();
  private @Nullable OutputStream out;

  private RecordsFile(String written, Path file, Language language) {
    this.written = written;
    this.file = file.toAbsolutePath().normalize();
    this.part = this.file.resolveSibling("." + this.file.getFileName() + ".part");
    this.language = language;
  }

  /** Begins a file, which must not be there. */
  static RecordsFile begin(String written, Workplace workplace, Language language) {
    WholeFile.requireEnding(written, language, ".ndjson", ".jsonl");
    RecordsFile records = new RecordsFile(written, workplace.path(written), language);
    if (Files.exists(records.file)) {
      throw new UnusableException(
          Say.in(
              language,
              "`" + written + "` finns redan, och poster skrivs inte över",
              "`" + written + "` is there already, and records are not written over"));
    }
    try {
      Files.createDirectories(Optional.ofNullable(records.file.getParent()).orElseThrow());
      records.out =
          new BufferedOutputStream(
              Files.newOutputStream(records.part, StandardOpenOption.CREATE_NEW));
    } catch (IOException e) {
      throw records.unwritable();
    }
    return records;
  }

  /** Records what a pack answers from now on; its text is kept first, if there is a store. */
  void recordWith(RulePack pack, Optional<PackStore> store) {
    Recorder recorder = Recorder.of(pack);
    recorders.put(pack, recorder);
    if (store.isPresent()) {
      try {
        store.get().keep(recorder.edition());
      } catch (IOException e) {
        throw new UnusableException(
            Say.in(
                language,
                "regeltexten för `" + pack.id() + "` kan inte sparas i lagret",
                "the text of the rules of `" + pack.id() + "` cannot be kept in the store"));
      }
    }
  }

  /** Records an answer; a refusal is no answer. */
  void add(RulePack pack, Applicant applicant, AssessmentResult result) {
    Optional<AuditRecord> record =
        Optional.ofNullable(recorders.get(pack))
            .flatMap(recorder -> recorder.record(applicant, result));
    OutputStream open = out;
    if (record.isPresent() && open != null) {
      try {
        AuditLines.write(record.get(), open);
      } catch (IOException e) {
        throw unwritable();
      }
    }
  }

  /** Puts the file in its place. */
  void finish() {
    OutputStream open = out;
    try {
      if (open != null) {
        open.close();
        out = null;
        Files.move(part, file);
      }
    } catch (IOException e) {
      throw unwritable();
    }
  }

  /** Leaves nothing behind of a file that was not finished. */
  @Override
  public void close() {
    OutputStream open = out;
    try {
      if (open != null) {
        open.close();
      }
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw unwritable();
    }
  }

  private UnusableException unwritable() {
    return new UnusableException(
        Say.in(
            language,
            "det går inte att skriva `" + written + "`",
            "`" + written + "` cannot be written"));
  }
}
