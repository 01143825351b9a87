-- question: With whom did a municipality sign jointly, and as what?
-- kind:     stock
-- grain:    one row per joint cooperation agreement of the municipality, oldest first
-- returns:  agreement_id VARCHAR, signatory VARCHAR, signatory_kind VARCHAR, counts_from DATE,
--           others VARCHAR[]
-- unit:     agreements
--
-- others: the other municipalities, in the order of the German alphabet. signatory: what they call
-- themselves together, NULL where the record does not say.
WITH signed AS (
    SELECT DISTINCT
        agreement_id,
        municipality_id,
        municipality,
        signatory,
        signatory_kind,
        counts_from
    FROM agreements_in($scope)
    WHERE kind = 'cooperation'
)

SELECT
    s.agreement_id,
    min(s.signatory) AS signatory,
    min(s.signatory_kind) AS signatory_kind,
    min(s.counts_from) AS counts_from,
    list(s.municipality ORDER BY s.municipality COLLATE de) AS others
FROM signed AS s
SEMI JOIN signed AS own
    ON s.agreement_id = own.agreement_id AND own.municipality_id = $municipality
WHERE s.municipality_id <> $municipality
GROUP BY s.agreement_id
ORDER BY counts_from, s.agreement_id
