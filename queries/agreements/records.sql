-- question: Which agreements are known?
-- kind:     flow
-- grain:    one row per municipality in an agreement, newest first
-- returns:  agreement_id VARCHAR, municipality_id VARCHAR, municipality VARCHAR, district VARCHAR,
--           agreement_kind VARCHAR, signed_on DATE, date_precision VARCHAR, ended_on DATE,
--           signatory VARCHAR, partners VARCHAR, action_fields VARCHAR, certainty VARCHAR, source
--           VARCHAR, note VARCHAR, file VARCHAR, line BIGINT
-- unit:     municipalities in agreements
SELECT
    agreement_id,
    municipality_id,
    municipality,
    district,
    kind AS agreement_kind,
    signed_on,
    date_precision,
    ended_on,
    signatory,
    partners,
    action_fields,
    certainty,
    source,
    note,
    file,
    line
FROM agreements_in($scope)
WHERE is_listed($scope, counts_from, date_precision)
ORDER BY counts_from DESC, municipality COLLATE de, agreement_id
