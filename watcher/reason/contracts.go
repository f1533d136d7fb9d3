package reason

// Refused marks what the rules do not allow the sender, in distinction to what cannot be done.
const Refused = "refused"

var contractErrors = Group{
	Name: Contracts, Title: "Contracts",
	About: "Errors of the contracts that people meet. The command line shows the remedy as its hint; where the rules say no to\n" +
		"the sender (refused) its exit code is 3. All errors are described in `contracts/src/interfaces`.",
	Entries: []Entry{
		{"CoordinatorNotPermitted", Refused, "The sender may not use the PKP.", "No grant with scope 1.", "the PKP's owner can allow it: conclave pkp permit ID --address ADDRESS"},
		{"PKPPermissionsNotOwner", Refused, "The sender is not the PKP's owner.", "Another key, or the PKP was sold.", "only the PKP's owner changes its permissions; who that is: conclave pkp show ID"},
		{"PKPNFTUnknownToken", "", "There is no such PKP.", "A wrong id or network.", "no such PKP on this network; is it the right network file?"},
		{"ERC721NonexistentToken", "", "There is no such PKP.", "A wrong id or network.", "no such PKP on this network; is it the right network file?"},
		{"KeyRegistryRootKeysMissing", "", "There are no root keys.", "Genesis is not over.", "the network has no keys yet: wait until conclave network status says Active, epoch 1"},
		{"CoordinatorNoEpoch", "", "No set serves.", "Genesis is not over.", "the network has no epoch yet: wait until conclave network status says Active, epoch 1"},
		{"CoordinatorNotExpired", "", "The request can still be answered.", "Its last block is not past.", "a request can be expired only after the block in expiresAt: conclave request show ID"},
		{"CoordinatorNotOpen", "", "The request is not open.", "It is answered, expired or unknown.", "the request is answered, expired or unknown: conclave request show ID"},
		{"CoordinatorFeeTooSmall", "", "The fee is below the minimum.", "`--fee`, or the minimum rose.", "leave out --fee to pay the minimum"},
		{"CoordinatorExpiryOutOfRange", "", "The request's time is out of range.", "`--expires`.", "choose --expires from 1 to the maximum"},
		{"PKPPermissionsAlreadyGranted", "", "The grant is there.", "It was given before.", "there is a grant already; to change its scopes revoke it first"},
		{"PKPPermissionsNotGranted", "", "The grant is not there.", "It was revoked, or the PKP changed hands.", "there is no such grant; grants end when the PKP changes hands"},
		{"StakingAlreadyJoined", "", "The node is a candidate.", "It joined before.", "the node is a candidate already: conclave network status"},
		{"StakingBanned", "", "The staker is banned.", "Demerits of kicks reached the limit.", "governance must forgive the staker first"},
		{"StakingJailed", "", "The staker is in jail.", "Its node was kicked.", "the node was kicked; it may join again at the time in the error, in Unix seconds"},
		{"StakingAmountTooSmall", "", "The bond is below the minimum.", "`--stake`, or the minimum rose.", "leave out --stake to bond the minimum"},
		{"ERC20InsufficientBalance", "", "The account has too few tokens.", "It was not funded.", "send the node's address tokens of the network first"},
		{"StakingWrongState", "", "The epoch machine does not take this now.", "A next set is locked, or the machine is paused.", "the next set is locked already; wait until it is active or given up"},
		{"StakingNodeSignatureInvalid", "", "The registration is not signed for this contract.", "The network file is of another deployment.", "the network file and the chain do not belong together"},
		{"PKPPermissionsScopeOutOfRange", "", "There is no such scope.", "A number other than 1 and 2.", "scope 1 is sign anything, 2 is personal sign"},
	},
}
