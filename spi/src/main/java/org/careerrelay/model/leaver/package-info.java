/** People who leave a company: exit cases, what is done for them, and how they are connected again. */
@NullMarked
package org.careerrelay.model.leaver;

import org.jspecify.annotations.NullMarked;
