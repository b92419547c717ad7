package org.careerrelay.examples.ats;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes to those whom an earlier process had rejected and could not write to any more: rejecting them again changes nothing and gives the
 * same letter with the same link.
 */
@Component
class UntoldApplicants {

    private final JobApplications applications;
    private final RejectApplication rejectApplication;

    UntoldApplicants(JobApplications applications, RejectApplication rejectApplication) {
        this.applications = applications;
        this.rejectApplication = rejectApplication;
    }

    @EventListener(ApplicationReadyEvent.class)
    void writeToThem() {
        applications
                .findByStatusAndToldAtIsNull(JobApplication.Status.REJECTED)
                .forEach(application ->
                        AgainOnConflict.run(() -> rejectApplication.reject(application.id(), "restart")));
    }
}
