package org.careerrelay.sequence;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * The share of a long property that this process lives, so that several can live it at once: {@code -Dcareerrelay.sequences} says how many, and
 * {@code -Dcareerrelay.seed} which ones. Without them it lives all, and others each time.
 */
final class Share implements AroundPropertyHook {

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        Integer sequences = Integer.getInteger("careerrelay.sequences");
        if (sequences != null) {
            context.attributes().setTries(sequences);
        }
        String seed = System.getProperty("careerrelay.seed");
        if (seed != null) {
            context.attributes().setSeed(seed);
        }
        return property.execute();
    }
}
