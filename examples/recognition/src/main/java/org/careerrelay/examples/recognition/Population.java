package org.careerrelay.examples.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Invented people who apply, some of them again, in the order in which they arrive. Families share mailboxes, phones and birth dates, numbers
 * get new owners, namesakes are born on one day, people marry and move: nobody who recognises people can count on any of it not happening.
 */
final class Population {

    private static final Slip[] SLIPS = Slip.values();

    private final Random random;
    private final List<Individual> people = new ArrayList<>();
    private final List<String> oldPhones = new ArrayList<>();
    private final Set<String> contacts = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    private Population(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Applications of invented people.
     *
     * @param applications how many
     * @param seed from which all follows
     */
    static List<Row> of(int applications, long seed) {
        Population population = new Population(seed);
        while (population.rows.size() < applications) {
            population.arrive();
        }
        return List.copyOf(population.rows);
    }

    private void arrive() {
        if (people.isEmpty() || random.nextDouble() < 0.77) {
            Individual newcomer = newcomer("P" + people.size());
            people.add(newcomer);
            rows.add(random.nextDouble() < 0.1 ? slipped(newcomer.row(), newcomer) : newcomer.row());
        } else {
            int who = random.nextInt(people.size());
            Individual again = later(people.get(who));
            people.set(who, again);
            Row row = again.row();
            int slips = random.nextInt(3);
            for (int i = 0; i < slips; i++) {
                row = slipped(row, again);
            }
            rows.add(row);
        }
    }

    private Row slipped(Row row, Individual of) {
        return SLIPS[random.nextInt(SLIPS.length)].on(row, of, random);
    }

    private Individual newcomer(String label) {
        if (people.isEmpty()) {
            return ofTheirOwn(Individual.any(label, random));
        }
        Individual known = people.get(random.nextInt(people.size()));
        int chance = random.nextInt(1000);
        if (chance < 10) {
            return ofTheirOwn(known.relative(label, random)).withMail(known.mail());
        }
        if (chance < 14) {
            return ofTheirOwn(known.relative(label, random)).withPhone(known.phone());
        }
        if (chance < 17) {
            return ofTheirOwn(known.relative(label, random))
                    .withPhone(known.phone())
                    .bornOn(known.bornOn());
        }
        if (chance < 20) {
            return ofTheirOwn(known.namesake(label, random));
        }
        Individual newcomer = ofTheirOwn(Individual.any(label, random));
        boolean recycled = chance < 25 && !oldPhones.isEmpty();
        return recycled ? newcomer.withPhone(oldPhones.get(random.nextInt(oldPhones.size()))) : newcomer;
    }

    /** Somebody as they are when they come again. */
    private Individual later(Individual before) {
        Individual later = before;
        if (random.nextDouble() < 0.07) {
            later = later.withFamily(ListedName.any(ListedName.FAMILY, random));
        }
        int moved = random.nextInt(100);
        if (moved < 35 || moved >= 88) {
            later = withNewMail(later);
        }
        if (moved >= 58) {
            oldPhones.add(later.phone());
            later = withNewPhone(later);
        }
        return later;
    }

    /** No two people ever get the same address or number from a provider, unless they share it. */
    private Individual ofTheirOwn(Individual person) {
        Individual own = contacts.add(person.mail()) ? person : withNewMail(person);
        return contacts.add(own.phone()) ? own : withNewPhone(own);
    }

    private Individual withNewMail(Individual person) {
        String mail = person.newMail(random);
        while (!contacts.add(mail)) {
            mail = person.newMail(random);
        }
        return person.withMail(mail);
    }

    private Individual withNewPhone(Individual person) {
        String phone = Individual.phone(random);
        while (!contacts.add(phone)) {
            phone = Individual.phone(random);
        }
        return person.withPhone(phone);
    }
}
