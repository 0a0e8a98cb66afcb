// A push approval: the phone says yes after a while, and the page goes on by itself.
const form = document.getElementById('editPage')
setTimeout(() => form.submit(), Number(form.dataset.approvalMs))
