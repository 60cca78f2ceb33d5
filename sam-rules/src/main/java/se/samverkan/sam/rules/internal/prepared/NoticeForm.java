// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.programme.NoticeRule;

/** A notice in a prepared file. */
final class NoticeForm {

  private NoticeForm() {}

  static void write(List<NoticeRule> notices, PreparedOutput out) {
    out.number(notices.size());
    for (NoticeRule notice : notices) {
      out.text(notice.id());
      out.text(notice.criterion());
      out.label(notice.label());
    }
  }

  static List<NoticeRule> read(PreparedInput in) throws IOException {
    int count = in.count();
    List<NoticeRule> notices = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      notices.add(
          NoticeRule.builder().id(in.text()).criterion(in.text()).label(in.label()).build());
    }
    return notices;
  }
}
