/** Reports for people: drawn from values alone, so that any host can write one to a file, a mail or a page. */
@NullMarked
package org.careerrelay.report;

import org.jspecify.annotations.NullMarked;
