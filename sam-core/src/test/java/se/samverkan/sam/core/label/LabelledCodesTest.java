// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.DiagnosisGroup;
import se.samverkan.sam.core.applicant.DiagnosisSource;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.Livelihood;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.closure.EmploymentForm;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.closure.Sector;
import se.samverkan.sam.core.participation.AdviceKind;
import se.samverkan.sam.core.participation.AssignmentKind;
import se.samverkan.sam.core.participation.AttendeeRole;
import se.samverkan.sam.core.participation.ClosureReason;
import se.samverkan.sam.core.participation.ContactChannel;
import se.samverkan.sam.core.participation.ContactResult;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.FollowUpAnchor;
import se.samverkan.sam.core.participation.MappingStep;
import se.samverkan.sam.core.participation.MedicalService;
import se.samverkan.sam.core.participation.MeetingKind;
import se.samverkan.sam.core.participation.Recipient;
import se.samverkan.sam.core.participation.RefusalKind;
import se.samverkan.sam.core.participation.Stage;
import se.samverkan.sam.core.participation.TeamRole;
import se.samverkan.sam.core.plan.ActivityStatus;
import se.samverkan.sam.core.plan.PlaceSource;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.programme.Mandate;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingRefusal;

/** Codes that people choose from can be told apart by what they read, in either language. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelledCodesTest {

  static Stream<Class<? extends Labelled>> closedLists() {
    return Stream.of(
        Agency.class,
        BenefitKind.class,
        ConsentKind.class,
        DiagnosisGroup.class,
        DiagnosisSource.class,
        Employment.class,
        Livelihood.class,
        Sex.class,
        DestinationKind.class,
        Sector.class,
        EmploymentForm.class,
        Ending.class,
        DecisionOutcome.class,
        Finding.class,
        Verdict.class,
        GroupRole.class,
        Mandate.class,
        PolicyTerm.class,
        ActivityStatus.class,
        PlaceSource.class,
        AdviceKind.class,
        AssignmentKind.class,
        AttendeeRole.class,
        ClosureReason.class,
        ContactChannel.class,
        ContactResult.class,
        EventKind.class,
        FollowUpAnchor.class,
        MappingStep.class,
        MedicalService.class,
        MeetingKind.class,
        Recipient.class,
        RefusalKind.class,
        Stage.class,
        TeamRole.class,
        LegalBasis.class,
        Purpose.class,
        SharingRefusal.class);
  }

  @ParameterizedTest
  @MethodSource("closedLists")
  void no_two_codes_of_a_list_have_the_same_label(Class<? extends Labelled> list) {
    assertThat(Arrays.stream(list.getEnumConstants()).map(code -> code.label().sv()))
        .isNotEmpty()
        .doesNotHaveDuplicates();
    assertThat(Arrays.stream(list.getEnumConstants()).map(code -> code.label().en()))
        .doesNotHaveDuplicates();
  }
}
