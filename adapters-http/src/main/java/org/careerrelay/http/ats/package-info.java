/** Applicant tracking systems over HTTP: asked page by page, heard by web hook, and told which mails went with a link. */
@NullMarked
package org.careerrelay.http.ats;

import org.jspecify.annotations.NullMarked;
