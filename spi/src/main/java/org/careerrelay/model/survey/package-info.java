/** What applicants think of a company: asked without a name, answered without a name. */
@NullMarked
package org.careerrelay.model.survey;

import org.jspecify.annotations.NullMarked;
