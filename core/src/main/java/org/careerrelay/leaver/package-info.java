/** People who leave a company: exit cases, what they tell together, and what is done for those who leave. */
@NullMarked
package org.careerrelay.leaver;

import org.jspecify.annotations.NullMarked;
