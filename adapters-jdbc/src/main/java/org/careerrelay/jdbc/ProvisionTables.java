package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;

import org.careerrelay.model.export.ExportedRow.OfProvision;
import org.careerrelay.model.export.ExportedRow.OfReceipt;

/** The tables of provisions and receipts as rows of an export. */
final class ProvisionTables {

    static final TableRows<OfProvision> PROVISIONS = TableRows.of(
            "provision_record",
            ProvisionColumns.PROVISIONS.columns().in(OfProvision::provision),
            OfProvision.class,
            row -> new OfProvision(ProvisionColumns.provision(row)),
            by("id"));

    static final TableRows<OfReceipt> RECEIPTS = TableRows.of(
            "receipt_record",
            ProvisionColumns.RECEIPTS.columns().in(OfReceipt::receipt),
            OfReceipt.class,
            row -> new OfReceipt(ProvisionColumns.receipt(row)),
            by("id"));

    private ProvisionTables() {}
}
