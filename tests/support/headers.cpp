// SPDX-License-Identifier: Apache-2.0
// Nothing: what is compiled here is the header that the test programs share.
