package org.careerrelay.examples.agency;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careerrelay.AgencyInbox;
import org.careerrelay.model.programme.CreditRule;

/** What the agency owes, by its own answers. Companies that count together are reckoned as one: what is owed to their pool is owed to its holder. */
final class CreditsOwed {

    /** The others of a company's pool, by the company; of those that are members of none. */
    private final Map<String, List<String>> pools = new TreeMap<>();

    CreditsOwed(Properties settings, Set<String> companies) {
        Set<String> taken = new TreeSet<>();
        Set<String> wrong = new TreeSet<>();
        for (String company : new TreeSet<>(companies)) {
            List<String> members = members(settings.getProperty("company." + company + ".pool", ""));
            pools.put(company, members);
            members.stream()
                    .filter(member -> member.equals(company) || !companies.contains(member) || !taken.add(member))
                    .forEach(member -> wrong.add(
                            "company." + company + ".pool: " + member + " is no other company, or in a pool already"));
        }
        taken.stream()
                .filter(member -> !pools.getOrDefault(member, List.of()).isEmpty())
                .forEach(member -> wrong.add("company." + member + ".pool: it is a member of another"));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join(", ", wrong));
        }
        pools.keySet().removeAll(taken);
    }

    /** A line for each company that is owed credits for itself, or as the holder of a pool. */
    String lines(AgencyInbox inbox) {
        return pools.entrySet().stream()
                .map(pool -> "credits owed to " + pool.getKey() + together(pool.getValue()) + ": "
                        + inbox.outstandingOfPool(pool.getKey(), pool.getValue(), CreditRule.TEN_FOR_ONE)
                                .available()
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String together(List<String> members) {
        return members.isEmpty() ? "" : " (together with " + String.join(", ", members) + ")";
    }

    private static List<String> members(String setting) {
        return Arrays.stream(setting.split(",", -1))
                .map(String::strip)
                .filter(member -> !member.isEmpty())
                .toList();
    }
}
