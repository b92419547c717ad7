package org.careerrelay.tck;

import static org.careerrelay.tck.Samples.id;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.provision.Confirmation;
import org.careerrelay.model.provision.ConsentReference;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionStanding;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.model.provision.RecordMethod;
import org.careerrelay.model.provision.TransferKind;

/** Records of provisions and receipts for tests of storage. */
final class Provisions {

    private Provisions() {}

    static ProvisionRecord provision(long number, String transferKey, long person) {
        return provision(number, transferKey, person, Samples.NOW, "別の株式会社");
    }

    static ProvisionRecord provision(long number, String transferKey, long person, Instant at, String text) {
        return new ProvisionRecord(
                id(number),
                transferKey,
                TransferKind.FORM,
                id(number + 100),
                id(person),
                Samples.AGENCY,
                new LegalEntity(text, text, text),
                new ConsentReference(text, 2),
                new SealedRecord(1, Samples.bytes(number)),
                Set.of(DataItem.NAME, DataItem.MAIL, DataItem.WISHES),
                "JP",
                CrossBorder.DOMESTIC,
                RecordMethod.EACH,
                Samples.bytes(number + 1),
                at,
                ProvisionStanding.PREPARED,
                at,
                null);
    }

    /** With something in every column. */
    static ProvisionRecord full(long number, String transferKey, long person) {
        ProvisionRecord base = provision(number, transferKey, person);
        return new ProvisionRecord(
                base.id(),
                transferKey,
                TransferKind.PROPOSAL,
                base.subject(),
                base.person(),
                base.recipient(),
                base.recipientEntity(),
                base.consent(),
                base.principal(),
                EnumSet.allOf(DataItem.class),
                "US",
                new CrossBorder(CrossBorderBasis.CONSENT_28, "https://example.com/us", "https://example.com/measures"),
                RecordMethod.batch(Samples.NOW, Samples.NOW.plusSeconds(1)),
                base.payloadSha256(),
                base.createdAt(),
                ProvisionStanding.PREPARED.onItsWay(Samples.NOW).provided(id(7), Samples.NOW.plusSeconds(2)),
                threeYears(base.createdAt()),
                "DE");
    }

    static ReceiptRecord receipt(long number, String transferKey, String provider, long person) {
        return receipt(number, transferKey, provider, person, Samples.NOW, "応募者本人から採用選考のため直接取得");
    }

    static ReceiptRecord receipt(
            long number, String transferKey, String provider, long person, Instant at, String text) {
        return new ReceiptRecord(
                id(number),
                transferKey,
                TransferKind.FORM,
                id(number + 100),
                id(person),
                provider,
                new LegalEntity(text, text, text),
                new Confirmation(Confirmation.Method.DECLARED_BY_PROVIDER, at),
                text,
                LegalBasis.CONSENT_27_1,
                new ConsentReference(text, 2),
                new SealedRecord(1, Samples.bytes(number)),
                Set.of(DataItem.NAME, DataItem.MAIL),
                RecordMethod.EACH,
                Samples.bytes(number + 1),
                at,
                at,
                null);
    }

    static ReceiptRecord from(String country, ReceiptRecord of) {
        return new ReceiptRecord(
                of.id(),
                of.transferKey(),
                of.kind(),
                of.subject(),
                of.person(),
                of.provider(),
                of.providerEntity(),
                of.confirmation(),
                of.acquisitionBackground(),
                of.legalBasis(),
                of.consent(),
                of.principal(),
                of.items(),
                of.method(),
                of.payloadSha256(),
                of.receivedAt(),
                of.retainUntil(),
                country);
    }

    /** As an older installation leads to it: nobody said who the provider is. */
    static ReceiptRecord unconfirmed(long number, String transferKey, String provider, long person) {
        ReceiptRecord base = receipt(number, transferKey, provider, person);
        return new ReceiptRecord(
                base.id(),
                transferKey,
                base.kind(),
                base.subject(),
                base.person(),
                provider,
                null,
                null,
                base.acquisitionBackground(),
                base.legalBasis(),
                base.consent(),
                base.principal(),
                Set.of(),
                RecordMethod.CONTRACT,
                base.payloadSha256(),
                base.receivedAt(),
                base.retainUntil(),
                null);
    }

    private static Instant threeYears(Instant from) {
        return from.atOffset(ZoneOffset.UTC).plus(Period.ofYears(3)).toInstant();
    }
}
