# A link that was written from an earlier delivery: what was known then and what is known now.

revisit-then = This link was written from the delivery exported on { $then }. Another one has been in use since { $arrived } (exported on { $now }). The figures are shown as they were known then.
revisit-now = This link was written from the delivery exported on { $then }. The figures are shown as they are known now (exported on { $now }).
revisit-gone = This link was written from a delivery that is no longer kept here (fingerprint { $fingerprint }). The figures are shown as they are known now (exported on { $exported }). They may differ from those of that time.
revisit-rules = The rules of counting have changed since. The records of that time are counted by today's rules here.
revisit-same-day = { $date }, fingerprint { $fingerprint }
revisit-show-then = As known then (exported on { $then })
revisit-show-now = As known now (exported on { $now })
revisit-difference = What makes the difference
revisit-figures = Indicators at the reference date: known then and known now
revisit-records = Records that are new, changed or gone since
revisit-same-figures = For this day and scope all indicators agree.
revisit-same-records = Both deliveries have the same records, or none in common.
