// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import se.samverkan.sam.core.participation.Permission;
import se.samverkan.sam.core.sharing.SharingGround;

/** The particulars of what a person allows. */
final class PermissionText {

  private final Words words;

  PermissionText(Words words) {
    this.words = words;
  }

  Detail of(Permission event) {
    Detail detail = new Detail(words);
    if (event instanceof Permission.ConsentGiven given) {
      return ground(detail, given.ground());
    } else if (event instanceof Permission.GroundNoted noted) {
      return ground(detail, noted.ground());
    } else if (event instanceof Permission.ConsentWithdrawn withdrawn) {
      return detail.add(withdrawn.consent());
    }
    boolean isProtected = ((Permission.IdentityProtected) event).isProtected();
    return detail
        .addIf(isProtected, "skyddad", "protected")
        .addIf(!isProtected, "inte längre skyddad", "no longer protected");
  }

  private Detail ground(Detail detail, SharingGround ground) {
    String basis = words.in(ground.basis());
    if (ground.consent().isEmpty()) {
      detail.add(basis);
    }
    return detail
        .add(ground.consent())
        .add(ground.citation().filter(citation -> !basis.contains(citation)), citation -> citation)
        .add(words.in(ground.purposes()))
        .add(ground.parties());
  }
}
