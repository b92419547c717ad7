package org.careerrelay.examples.ats;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All applications. */
interface JobApplications extends JpaRepository<JobApplication, String> {

    /** Those whose applicants still have to be written to. */
    List<JobApplication> findByStatusAndToldAtIsNull(JobApplication.Status status);
}
