package org.careerrelay.examples.ats;

import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What recruiters do. There is no login here: an applicant tracking system has one. */
@RestController
class RecruiterController {

    private final JobApplications applications;
    private final RejectApplication rejectApplication;

    RecruiterController(JobApplications applications, RejectApplication rejectApplication) {
        this.applications = applications;
        this.rejectApplication = rejectApplication;
    }

    /** An application that came in. */
    record NewApplication(String id, String name, String mail, String job) {

        /** Not whose it is. */
        @Override
        public String toString() {
            return "NewApplication[" + id + "]";
        }
    }

    /** How an application stands. */
    record Standing(String id, JobApplication.Status status, boolean told) {}

    @PostMapping("/applications")
    @ResponseStatus(HttpStatus.CREATED)
    void add(@RequestBody NewApplication fresh) {
        applications.save(new JobApplication(fresh.id(), fresh.name(), fresh.mail(), fresh.job()));
    }

    @GetMapping("/applications/{id}")
    Standing standing(@PathVariable("id") String id) {
        JobApplication application = applications.findById(id).orElseThrow();
        return new Standing(id, application.status(), application.toldAt() != null);
    }

    @PostMapping("/applications/{id}/rejection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reject(@PathVariable("id") String id) {
        AgainOnConflict.run(() -> rejectApplication.reject(id, "recruiter-3"));
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void noSuchApplication() {
        // the status says it all
    }
}
