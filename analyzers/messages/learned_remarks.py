"""What the words of a remark weigh for each cause: written by ``tests.weighing.learn_remarks``."""

BIASES = {
    "absurd_request": 0.07,
    "activations": -0.21,
    "attention": -0.11,
    "budget": -0.82,
    "checkpoint_loading": -0.59,
    "cuda_graphs": -0.25,
    "exception_holds_tensors": -0.14,
    "fragmentation": 0.22,
    "gradients_enabled": -0.27,
    "host_memory": 0.23,
    "kept_tensors": 0.25,
    "kv_cache": -0.48,
    "library_workspace": 0.05,
    "logits": -0.14,
    "model_weights": -0.43,
    "non_torch_memory": 0.0,
    "none": 4.59,
    "optimizer_state": -0.01,
    "other_processes": 0.07,
    "own_workers": -0.67,
    "previous_allocation": 0.43,
    "process_limit": -0.79,
    "retained_graph": 0.15,
    "wrong_device": -1.15,
}
# Each line a weight and the words that have it.
WORDS = {
    "absurd_request": r"""
-0.80 gb
-0.60 but cache gpu mb memory we ~train
-0.40 12>gb 16>gb 32>k 8>gb as>in at back batch>size card cpu crash device dies every fits g go half head heads it
-0.40 keeps list load mib needs never new nothing now ok only passes pool run runs same second softmax split step
-0.40 there through tokens when works ~activ ~buffe ~conte ~defau ~memor ~nothi ~reser ~seque ~softm ~throu
-0.20 0>3 0>4 0>5 0>8 0>85 0>9 0>95 0>and 0>in 10>gb 11>gb 120>k 12>k 13>b 14>gb 16>k 16>mb 17>gb 1>gets 2048>512
-0.20 20>gb 21>on 24>gb 28>instead 2>gb 2>instead 2>of 2>x 30>k 32>gb 3>b 3>gb 40>gb 4>1 4>bit 4>gib 4>k 512>as
-0.20 512>x512 5>gb 60>k 6>gb 7>b 7>gb 8>heads 8>in 8>k 9>gb =0 =2 =3 a100 a6000 a>4 a>512 a>6 a>new a>single
-0.20 activations adam adamw after ahead ahead>of all>of alloc allocator alone>is always an>n and>a and>it another
-0.20 arena as>a as>i as>one as>the as>well at>the attached attention attn audio auto back>to backbone backend
-0.20 backward base batch>16 batch>4 batch>64 batches beam before>it below between bf16 big block blocks board
-0.20 broadcasting broadcasting>n bs buffer>of buffers by>length by>n came>up can can't can't>be cap capture cards
-0.20 case causal cell changed checkpoint chunk class classes>in clip>of closed cloud comes container context core cpp
-0.20 crops ctx cuda cuda>0 cudnn cufft cusolver cut data>i day days de dead default del dense>layer dense>n dict did
-0.20 done down down>to dtype each>of each>time eager earlier edges edit edit>2 eight else embedding>table en enable
-0.20 encoder ends engine enough entropy env epoch error even exactly exllama failed failed>to fails false fewer
-0.20 fewer>slots find fine fixed>it flash float float16 for>64 for>each for>me forward fp32 fraction fragmentation
-0.20 fragmentation>was free from from>0 fused gat gb>in gb>per gets gib>out gigs global goes going gone good gpu>0
-0.20 gpus grad graphs group gt h100 has>1 has>4 help helped here history host i'm i>looked i>set i>took if images
-0.20 in>a in>float32 in>fp32 in>our in>the inference info instance is>fine is>that it's it's>a it's>the it>go
-0.20 it>starts it>stops it>was item iteration its jax job jobs joint just keep keeping kept keras l lab large
-0.20 layer>of layers leaves length>audio length>of less limit linearly linearly>with llama llama>cpp llm loaded
-0.20 loading loads local log logits looked loop lora lost lower m>points machine manual map maps matrix>as max>seq
-0.20 max_batch_size mb>of me mean mem micro micro>batch million>rows mine mode model models more n>matrix nccl needed
-0.20 negatives net network ngl night no no_grad non notebook np>2 np>8 number>is numpy nvidia nvidia>smi o of>24
-0.20 of>32 of>64 of>8 of>a of>ours of>the of>them of>your old older ollama on on>2 on>device on>one once one>of
-0.20 one>sample one>with ones oom open optimizer ort our our>data ours out out>of outputs over>a over>the own pair
-0.20 paper parallel parquet part past patches peak per>image per>sample person photos pieces pinned pipeline plain
-0.20 pod point point>cloud policy post preallocated prefill process prompt py py>line python pytorch q q4 q>k qlora
-0.20 queue ram ran rank re really reference removed reserved resolution result return rmm room rows>300 running said
-0.20 sample>with sampled>softmax sampler saved scan>with scene score score>matrix scratch script sdpa segments self
-0.20 sentences seqs sequences server service session set>in sglang share shared shm short since>i single six size>of
-0.20 slots smaller smi so>i solved stage state states stays still stopped stops stored sum summary swapped>the t4
-0.20 takes targets temp ten tensorflow tensorrt tensors test tf than>the that that>was the>3090 the>card the>dense
-0.20 the>end the>flatten the>matrix the>model the>numpy the>paper the>same the>second the>tokenizer the>weights their
-0.20 this those thread tile times>the to>0 to>120 to>512 to>the together too took torch>1 torch>cuda torch_dtype
-0.20 total tp trace traceback train trainer training trains transformer try two>vectors u under unet until up update
-0.20 us users usual v v100 vae values variable>length vectors vectors>of vgg16 video vllm vram was>missing was>too
-0.20 well went>from went>to what which whisper windows with>16 with>4 with>variable work worker workers workspace
-0.20 x512 x>512 xformers xla yet ~accum ~alway ~anoth ~appen ~attac ~atten ~autot ~backb ~backe ~batch ~bench ~besid
-0.20 ~betwe ~block ~bucke ~cache ~captu ~causa ~chang ~check ~chunk ~close ~coeff ~colle ~comme ~compi ~compl ~compo
-0.20 ~confi ~copie ~creat ~cusol ~detac ~detec ~devic ~disab ~earli ~engin ~enoug ~envir ~exact ~excep ~exlla ~exten
-0.20 ~faile ~failu ~filte ~finis ~forwa ~fragm ~gener ~globa ~gradi ~graph ~handl ~happe ~helpe ~image ~impor ~initi
-0.20 ~insta ~itera ~jetso ~keepi ~launc ~layer ~leave ~limit ~loade ~loadi ~looke ~lower ~machi ~manua ~mater ~model
-0.20 ~modul ~momen ~neede ~neigh ~netwo ~noteb ~nvidi ~offlo ~optim ~paral ~parti ~patch ~perso ~photo ~piece ~pipel
-0.20 ~polic ~preal ~preci ~predi ~prefe ~prefi ~proce ~proje ~promp ~pytho ~pytor ~quadr ~quant ~raise ~reall ~recom
-0.20 ~recor ~reduc ~refer ~relea ~remai ~remov ~repla ~repli ~repor ~resid ~resol ~resta ~resul ~runni ~score ~scrat
-0.20 ~scrip ~serve ~servi ~sessi ~setti ~sglan ~shard ~share ~simul ~singl ~small ~smoot ~solve ~split ~stabl ~stand
-0.20 ~start ~state ~stati ~stopp ~store ~summa ~suppo ~survi ~suspe ~switc ~teach ~textu ~threa ~toget ~torch ~trace
-0.20 ~trito ~upgra ~valid ~varia ~whisp ~windo ~worke ~works ~xform á é ó>n гб и не с に を 的 다
+0.20 000>000 000>x 01>19 0>01 0>1200 1000>times 1000>was 1000>x 1024>1024 1080>p 10>10 10>9 128>the 137>gb 14>55
+0.20 18>exabytes 1>1 1>3 1>4096 1>8 1>e 1>e12 1>e5 1>e6 1>since 1>so 1>the 200>gib 200>tokens 2048>64 224>224 224>is
+0.20 256>x 25>m 2>000 2>27 2>31 2>64 2>billion 2>is 2>million 2>samples 2>set 2>tib 2>with 30000>30000 300>000 300>gb
+0.20 300>x 360>gb 3>1 3>200 3>as 3>by 3>combos 3>gib 3>m 400>mb 4096>that's 40>min 4>11 4>7 4>e9 50000>50000 500>gb
+0.20 512>512 512>64 512>i 5>m 60000>x60000 60>gib 64>64 64>in 64>is 64>with 64>x64 65536>classes 65536>on 7450580>60
+0.20 745>gib 7>tb 800>gb 800>k 80>k 90>k 93>gb 98>gib 9>3 9>e9 9>instead =4 a>1 a>1080 a>2 a>7 a>700 a>and a>batch
+0.20 a>box a>bug a>column a>factor a>gigantic a>key a>la a>million a>missing a>negative a>none a>warning accident
+0.20 across adaptive add added>in adjacency>matrix after>the again>i against align all>1 all>900 all>candidates
+0.20 all>distances all>it all>nulls all>the allocate>7450580 allocated>from an>already an>image and>batch
+0.20 and>channels and>f and>features and>pred and>seconds and>some and>still and>target and>the and>then and>time
+0.20 and>wanted and>wrote and>y annotation api api>no applied>twice are are>6 are>hashes are>not args>swapped
+0.20 arguments array as>4 as>channels as>its as>max as>scale as>seconds asarray asks asks>for at>0 at>1080 at>300
+0.20 at>first aufgeblasen axes>of axes>with axis>swapped b b>2048 b>3 b>b b>each b>for b>none bake batch>1 batch>and
+0.20 batch>dimension batch>index batch_size>in be>4 because been>expand before>pooling before>start before>torch
+0.20 being>made billion>pixels bin bins blender's both>sides bounding boxes>iou broadcasts broadcasts>to buffer>is
+0.20 built built>the buy by>400 by>accident by>contiguous by>printing byte bytes>i c c++ c>in cada calculation call
+0.20 call>torch called>on cam came came>from came>out cams canvas card>48 card>could card>you cast>to cat cause cells
+0.20 cent centimetres cfg channel channels>permute characters chars check>on chw classes>per clips clips>have code
+0.20 code>expects collate collate>pads column>gave columns combos come>on compares>all compute>the computed>for
+0.20 config>is config>key confusion consecutive contiguous contrastive contrastive>loss conv3d conv>asks conv>thinks
+0.20 coordinates coordinates>in could count count>of covariance cp>asarray crashes>at crop cuda>out cudamalloc
+0.20 cudf>join cuml's cv2 d data>into data>of decoder degree dense>1 dense>on device>by device_array diag dim>0
+0.20 dimension dims>were direction distance>matrix distances distances>between do do>a do>it do>that docs does>all
+0.20 does>the doesn't>exist doesn't>fit dot double duplicated duration>in durch dynamic e e5 e6 e9>in e>9 e>n each>is
+0.20 each>pass each>side edge edge_index ein einer embedding>was embeddings embeddings>in empty empty>of encoded
+0.20 encoded>with encoding end end>before endianness entries epoch's era eta everything's everything's>fine
+0.20 expand>and expected>conv expects expects>seconds exploded exporter extra failing failing>is failing>op faiss
+0.20 fake feats feature features features>and features>x fft ficou file file>name fine>with firmware firmware>of
+0.20 first>conv first>dense first>layer fit>in fix>was flag flag>set fleet flip float32 float32>that followed
+0.20 followed>by following following>the for>1 for>17 for>300 for>745 for>a for>all for>an for>one for>that formed
+0.20 found>by frame>buffer frames frames>for free>text from>max fun garbage>value gave>an gave>it gave>the gb>batch
+0.20 gb>keep gb>kernel gb>no gb>the gb>use gb>whatever gets>18 gguf ghislain gib>no gib>request gigantic given>in
+0.20 gives>a gives>me giving goes>in got>one gp gpu>as gpu>has gpu>holds gram graph grid>is grid>of gts h has has>one
+0.20 has>shape has>torch hashes have>been have>no height>and hello hence hey hey>all hm homework hop>1 hot>with
+0.20 houdini hours>of huge hz i i'd>say i>call i>compute i>forgot i>have i>know i>left i>meant i>pass i>passed
+0.20 i>wanted id>1 idea idea>where idf ids>2 ids>are ids>of ignore>label image image>as image>of image>was in in>3
+0.20 in>blocks in>float64 in>metres in>millimetres in>milliseconds in>mm in>samples in>trtexec in>your in_features
+0.20 index input input>is inputs>4096 inside>the instead>of int32 int32>overflow int>1 int>and int>overflow integer
+0.20 interpolated interpolated>to into into>a into>the iou is is>1 is>1000000000000000019884624838656 is>9
+0.20 is>allocated is>an is>for is>from is>n is>neat is>one is>right is>sized is>the is>torch it's>4 it>asks it>in
+0.20 it>isn't it>made it>passes it>says it>sparse it>wanted it>wants it>would itself>after jacobian jaja jlq jpg
+0.20 just>before k>2 k>9 k>by k>docs k>floats k>px k>rows k>that's k>with keep>it kernel>matrix key>in keys>on khz
+0.20 know kron kron>a label>image label>of labels>were last>line layer>is le lenght length>as length>regulator lens
+0.20 line>alone line>in line>of linear>2048 linear>512 linear>in_features look look>at loss loss>i loss>is loss>was
+0.20 lpereira m>1 m>embeddings m>nodes m>rows m>x made>it makes>all mal many mask>none masked matmul matmul>of
+0.20 matrix>for matrix>in matrix>of matter>what max>to max_frames max_length max_length>with max_seq_len mb>and
+0.20 mb>each me>3 meant>size meant>to meshgrid>of metres mil millimetres million>columns million>entries
+0.20 million>inputs million>nodes million>parameters million>squared min mining minus minus>pred missed missing
+0.20 mistake mixed mixed>up mlp model>2 model_max_length>1 model_max_length>and model_max_length>is
+0.20 model_max_length>which monstrous more>voxels morning mt multiplication multiplied>by my my>loss my>mistake
+0.20 my>whole n>broadcast n>d n>is n>with n>x n>ã n_fft name nbytes neat negative>length net>took never>fits nils nm
+0.20 nms no>card no>further no>idea no>matter nobody's node>count nodes>of none>b nope normalised not not>pixels
+0.20 not>the np>int32 np>meshgrid nulls>cartesian num_embeddings num_nodes number number>and number>of nxn of>1024
+0.20 of>200 of>30 of>300 of>700 of>80 of>900 of>b of>bytes of>four of>frames of>rows of>shape of>silence of>that
+0.20 of>three of>weights of>zero offsets on>both on>our one one>bad one>line one>model one>outlier one>slot one>zero
+0.20 one_hot>ids otto9 our>c++ our>side outlier outofmemoryerror>cuda output output>size over over>64 over>all
+0.20 over>four overflow>in pad_to padded padded>to padding>longest padding>max_length pads>to params>by pass>the
+0.20 passed>as passed>the passing pb pca ped ped>í per>pixel petabyte picture pixel pixels>wide plainly please>no pme
+0.20 pme>grid point>at points>each points>is pooling>so porque position positional positions>squared pred>n
+0.20 pred>target pred>y printed>as printed>just printing product>of product>where profile profile>had protobuf pushed
+0.20 put>the px quad questions ragged ran>it randn ranking rate>and rate>passed rather rather>than raw read>as
+0.20 read>with reasonable reddit regulator relabel remapped render repeat_interleave>with repeated request>is
+0.20 request>the reshape resize roi roi_align root root>cause row rows>or rpn s s>i sample sample's samples>each
+0.20 samples>i sanity sanity>check scale>factor scale_factor>512 scatter scatter's scatter's>dim_size scatter_add
+0.20 scores>at seconds>so seed>is seed>seed seq serve serve>a set>to shape shape>is should should>be should>have
+0.20 shows>the sides silence silhouette silhouette>on silly sim similarity since>the size>1 size>512 size>asks
+0.20 size>at size>in size>was size>where size>with size_t sized sized>from sizes>itself slot so>it somebody someone
+0.20 someone>put sparse spectrogram spent square squeeze>1 sr stacking start>and stft straight>from stride string
+0.20 style subtract such swapped>batch swapped>in swapped>so t>got t>with table>of target target>size tb>for
+0.20 ten>times tensor>cuda tensor>uninitialised text>column tf>idf tfidf that>line that>tokenizer thats thats>2
+0.20 the>adaptive the>adjacency the>api the>batch the>call the>channel the>code the>collate the>confusion the>conv
+0.20 the>cross the>cudf the>device the>dims the>exporter the>extra the>factor the>flattened the>float32 the>frame
+0.20 the>generator the>hf the>huge the>id the>ids the>image the>line the>loop the>number the>padding the>pairwise
+0.20 the>pme the>position the>positional the>raw the>request the>row the>shape the>sim the>similarity the>spectrogram
+0.20 the>stack the>stride the>tf the>tfidf the>threshold the>timestamp the>tutorial the>view the>voxel the>whole
+0.20 the>window the>wrong the>yaml them>my then then>nn there's>a there>you these these>are they>are thinks>it
+0.20 thinks>that thinks>there thought>it thousand three>axes threshold>of ti>the ticket time>axis timestamps to>3
+0.20 to>an to>be to>dense to>it to>model_max_length to>n to_dense_adj todos token token>id token>ids tokens>2 told
+0.20 too>many too>much torch>bincount torch>diag torch>empty torch>i torch>outofmemoryerror torch>randn torch>size
+0.20 torch>tensor tried tried>to triplet>mining trt turned tutorial twice two two>million typo'd un unit units unix
+0.20 unrolled unrolled>over unsigned>so unsqueeze>0 unsqueeze>1 unsqueeze>on upper upsample>scale_factor upstream
+0.20 upstream>does used user>id user>ids user_id v>with value variable>was vecs vector version>in version>of view>the
+0.20 viewport vk vocab vocab>250 von voxels w want wanted>the wants>1 wants>2 wants>600 warning warning>about was>1
+0.20 was>3 was>called was>formed was>given was>hwc was>in was>meant was>passing was>told wasn't wav weights>no went
+0.20 whatever where>i where>ids where>the where>you while>my whole whole>batch whose wide will with>500 with>65536
+0.20 with>a with>batch with>counts with>my with>one with>size with>wrong works>after world would>be would>do
+0.20 would>need wrapped wrapped>around wrong>endianness wrong>voxel wrote>torch wurde x1000 x60000 x64 x>1 x>300 x>50
+0.20 x>of x>with y y>2 yaml yeah yes>i you>buy you>meant you>pad you>passed you>want your>custom your>data your>yaml
+0.20 zero>too zeros>n zu ~10240 ~12000 ~17179 ~40000 ~74505 ~accid ~acros ~again ~alloc ~ancho ~annot ~asarr ~aufge
+0.20 ~becau ~blend ~bound ~build ~calcu ~canva ~centi ~chara ~colla ~combo ~compa ~confu ~conse ~contr ~conv1 ~conv3
+0.20 ~convo ~coord ~covar ~cudam ~cuml' ~datab ~degre ~dimen ~dupli ~dynam ~embed ~encod ~endia ~entri ~epoch ~every
+0.20 ~expec ~explo ~expor ~faili ~featu ~fehle ~firmw ~follo ~forme ~ghisl ~gigan ~givin ~hashe ~histo ~homew ~houdi
+0.20 ~ignor ~integ ~inter ~jacob ~kerne ~large ~lengt ~lpere ~maske ~matmu ~matte ~metre ~minin ~misse ~missi ~mista
+0.20 ~monst ~morni ~multi ~nbyte ~nobod ~offse ~outli ~outpu ~padde ~parse ~passe ~passi ~petab ~pictu ~plain ~porqu
+0.20 ~print ~proto ~pushe ~quest ~ragge ~ranki ~rathe ~reddi ~regul ~relab ~remap ~resha ~resiz ~sanit ~scatt ~scene
+0.20 ~secon ~shade ~shoul ~silho ~simil ~someb ~someo ~somet ~spars ~spect ~strid ~strin ~subtr ~tenso ~terab ~thous
+0.20 ~token ~turne ~tutor ~typo' ~unrol ~upstr ~vecto ~viewp ~voxel ~wasn' ~whate ~x6000 ~запро ã ã>o ä å í í>a а
+0.20 запрос из на там さ>れ と>し り>ま れ れ>て チ ネ ネ>ル ャ ル ン 一 个 了>9 减 大 开 开>了 按 接 数 最 有 没 番
+0.20 直 直>り 直>接 行 行>。 解 逆 계>산 고>해 기 기>가 됐 면 산 스 스>에 여 여>서 인 크>기 터 필 하>고
+0.40 0>001 0>1 11>for 180>k 1>7 1>e30 1>e9 250>k 28>x28 2>tb 300>k 3>2 4096>4096 600>gb 640>gb 64>4096 900>k =5 a a>b
+0.40 a>garbage a>hash a>lot added adj>to_dense allocate an>int anchors and>b arange>0 args argument as>nchw asked
+0.40 asked>for at>11 b>1 b>n bincount>with box boxes broadcast builder by>8 bytes bytes>as cartesian
+0.40 cartesian>product cast cdist>on check compares computed conv convolution corrupt>gguf cp croyait cudf demandait
+0.40 dim_size dims>are distance divide divide>by dummies duration e12 e30 eib et everything>with exabytes eye f
+0.40 f>one_hot field flatten>before flattened float64 floats for>render forgot forgot>to four>axes from>a from>the
+0.40 full full_matrices garbage get_dummies get_dummies>on gib given>as gives got has>two hash height hessian hop hwc
+0.40 i>gave ignore img in>as instead interleave it>full it>tries j'avais join k>points k>samples key knn knn>graph
+0.40 labels lot m>columns makes>60000 max_seq_len>in mel merge merge>on meshgrid>over million milliseconds missed>the
+0.40 missing>squeeze mm modifier nn nn>linear no>gpu nodes none none>with none>x np>eye nulls num num_classes
+0.40 num_classes>read of of>400 off>by on>300 on>the one>28 one>hot outer>product overflow overflowed pads pairs>of
+0.40 permute points pooling pred>is read>from repeat>1 repeat_interleave request rubbish sample>rate says>it
+0.40 scale_factor scipy>csr sent side so something squared steps>in subdivision>modifier tensor the>header
+0.40 the>histogram the>length the>trt the>width then>cuda thinks tib timestamp>in to>tokenizer to_dense>on toarray>on
+0.40 todense tokenizer>model_max_length torch>cdist transposed tries tries>to triplet true>on uint unsigned up>to
+0.40 upsample user view voxel voxel>size w>c was was>asked was>read went>in were>swapped with>everything with>x would
+0.40 wrote x28 y>is yaml>has you ~10000 ~18446 ~20240 ~21474 ~42949 ~carte ~compu ~croya ~deman ~divid ~durat ~exaby
+0.40 ~facto ~float ~forgo ~frame ~garba ~heigh ~hessi ~inste ~inver ~j'ava ~label ~modif ~nanos ~negat ~pixel ~point
+0.40 ~pooli ~reque ~rubbi ~subdi ~think ~toden ~tripl ~unsig ~upsam ~больш ~матри ~счита больше матрица тысяч это
+0.60 1>2 1>and 1>n 2>m 50000>1 90>gb adj adjacency all>pairs an arange axes became billion bincount bug by by>a
+0.60 cdist>of classes corrupt counts dim dims elements expand flatten gave given h>w header histogram in>ms kernel
+0.60 label linspace lol m made makes matrices meant ms n>n negative of>1 one_hot outer pad padding pairs pairwise
+0.60 passed pixels pred product rate read rows samples scipy seconds so>the subdivision svd swapped t the>file
+0.60 timestamp to>allocate to_dense tokenizer torch>zeros typed uninitialised unsqueeze wanted wants were width>10240
+0.60 ~50000 ~adjac ~arang ~argum ~becam ~billi ~binco ~broad ~corru ~count ~dista ~eleme ~expan ~heade ~linsp ~paddi
+0.60 ~pairw ~permu ~produ ~repea ~sampl ~squar ~swapp ~unini ~unsqu ~wante
+0.80 400>k axis column e9 factor grid ids int k linear matrix max model_max_length n n>1 nchw nhwc np scale size
+0.80 squeeze tb toarray torch typo wrong x ~colum ~flatt ~linea ~matri ~overf ~squee ~times ~toarr
+1.00 # as channels csr hot length meshgrid repeat zeros ~chann ~meshg ~milli
+1.20 cdist dense id where width
""",
    "activations": r"""
-0.80 line
-0.60 after b cache each gib loss model pool start still then zero ~tenso
-0.40 0>4 0>9 1>and 4>gb 5>gb adamw and>then at>9 attention bit by>the classes cross ctx cuda cudnn dict dies edit
-0.40 even first fixed fraction free from>the gave gb gb>in gb>of gpu grad held holds image>size index init iteration
-0.40 keys len>512 logits loop main max_length>128 mb micro>batches mode moved next node only our over>the parallel
-0.40 past process py q ram request scores self session sizes small softmax stays tb tensors the>gpu thing to>the
-0.40 torch total true users vit vllm vocab vram when whisper why with>a ~atten ~befor ~blend ~class ~conte ~float
-0.40 ~insta ~kerne ~model ~paral ~preal ~pytor ~reque ~reser ~sched ~score ~scrip ~start ~strea ~torch ~varia ~whisp
-0.40 ~windo
-0.20 0>1 0>2 0>25 0>3 0>5 0>6 0>7 0>8 0>85 0>88 0>92 0>95 0>97 0>and 0>in 0>the 100>k 10>9 10>k 128>k 128>with
-0.20 128>x128 12>k 12>s 13>b 152>k 16>32 16>g 16>k 16>works 180>k 1>0 1>2 1>6 1>7 1>9 1>fails 1>g 1>goes 1>k 1>of 1>s
-0.20 1>so 1>the 1>to 1>too 20>k 20>users 224>batch 224>x224 250>k 256>k 28>instead 2>0 2>2 2>3 2>e 2>gb 2>no 2>of
-0.20 2>per 30>k 31>gb 32>16 32>gb 3>2 400>k 4070>ti 41>gib 48>gb 4>at 4>images 4>one 4>to 50>k 512>on 58>gb 5>1 5>m
-0.20 64>gb 64>in 64>long 64>x64 6>gb 7>b 80>gb 8>bit 8>g 8>in 8bit 90>k 910>b 95>in 96>x96x96 9>gib 9>with =2 =3
-0.20 a5000 a6000 a>16 a>few a>full a>laptop a>lot a>new a>smaller ab accumulation across active adafactor again alive
-0.20 all>on all>pairs all>to alloc allocates allocator alone already>and also an and>a and>for and>gives and>on
-0.20 and>one and>runs and>that another answers any>more app append arange arena args array as>long as>soon as>well
-0.20 asked asker asks asks>for at>0 at>10 at>11 at>6 at>61 at>all at>start at>the attends attn aucun auf auf>der aus
-0.20 author authors auto autograd autotune avec averaging away awq axial axis back backward>once baddbmm bank bar
-0.20 batch>1 batch>32 batch>and batch>first batch>i batch>prefill batch>size batch>the batch>to batch>total batches
-0.20 batches>of before before>it beforehand bei beide being benchmark best between bf16 billion bios bitsandbytes
-0.20 blender box break breaks buckets buffer bug build building but>by but>the by by>hand bytes c cache>for cached
-0.20 caches caching callback called calls camera can can>use canvas capture card card>0 card>is card>was case cast
-0.20 cat cdist ce cell chainer characters chat chat>is chats check checkpointing>is checkpointing>with ckpt class
-0.20 clear closed cluster code colab colleagues collection come>to comfyui comment compare compile completed computed
-0.20 concurrency config>is confirmed constant container context contiguous copies copy corrupt could count>1 cpu
-0.20 crash>comes crash>remains crashes created criterion cuda>0 cuda>graph cuda>memory cuda_graph_max_bs
-0.20 cudamalloc>failed cupy cut dask>cuda data>on dataset>has day days ddp dead debug decoder dense der desktop
-0.20 detach detectron2 dev device device>1 devices did>not died>at dies>at different dim disk distribution dmesg do
-0.20 docker docs does>all does>not doesn't>matter doing domains don't dot double down>to dreambooth driver duit
-0.20 during e9 e>5 eager earlier edge edit>2 ein either el embeddings enabled encoder end>of ended ends enough env
-0.20 environments epoch>3 et eval eval>set eval_accumulation_steps evaluate ever exc except executable exp extra
-0.20 extraction f factor fail failing fails>at fails>too faiss false feature>bank few fewer figure final find
-0.20 find_batch_size fine>tune fine>tuning fine>with finish first>and first>update fit fix>was fixed>size flag flags
-0.20 flash flat flat>at flax float float32 floats flux fold for for>1 for>60 for>each for>the forgot>to fork fp16
-0.20 fp32 freed frees from>16 from>a from>config from>epoch front fsdp fullres function fused g garbage gb>and gb>at
-0.20 gb>batch gb>by gb>for gb>i gb>is gb>more gb>no gb>now gb>per generate>with generator get>through gets>through
-0.20 ggml gguf giant>picture gib>at gib>out give gives>up global gmu goes>down goes>over goes>through goes>up gone
-0.20 gpu>0 gpu>1 gpu>and grabs gradient>accumulation grads graph graphs green grew grid grow grow>with grows growth
-0.20 grpo gunicorn guy h100 had>it had>to halves hand handle has>no hasn't have>no head heads helped his history hold
-0.20 home hook hot hours hundred hunyuan i'll i've i>run i>took i>use id idea ids image>encoder import in>and in>fp32
-0.20 in>my in>our in>parallel in>that in>this in>train in>use in>vram info inside instance instance_group
-0.20 instance_group>count int8 interpolated interpolated>to is>4 is>64 is>8 is>about is>at is>in is>left is>on is>too
-0.20 issue it>and it>breaks it>can't it>doesn't it>fails it>fits it>had it>has it>needs it>per it>says it>should
-0.20 it>still it>through it>to it>wants it>works item its its>own itself j'ai j'ai>r jax>0 job jobs json jupyter k80
-0.20 k>at k>images k>to keep keeps>a kept keras kernel keys>for kill knn know kohya l4 la>primera label labels laptop
-0.20 laptop>with large last last>night later lbfgs le leak left less let lets lief lightning limited line>88 linearly
-0.20 linearly>with linked lion list little live lives llm lm lm>eval lo load loaded loading loads log loglikelihood
-0.20 logprob logprobs logps lol long>documents longer longer>samples longest>batch look>at looks losses lost low
-0.20 lower lowered lr lr>2 luck m>rows mac machine made>the make makes>it map matrix max_batch_size max_frames
-0.20 max_num_seqs max_seq_len max_split_size_mb max_split_size_mb>128 mean measured mel memory>bank memory>in merge
-0.20 meshgrid message mib mid mid>block mig miner missing mixed mm models module moments monitor moved>to mpi ms
-0.20 mxnet my my>card my>first my>own name nccl need need>to needs negative neither never next>to night nightly nn
-0.20 no>error no>giant no>longer no>luck no_grad noch noch>ein node>in normal not>the notebook nothing now>one
-0.20 now>thanks np np>2 num_ctx num_logits_to_keep num_workers num_workers>0 numpy nvidia object of of>0 of>12 of>2
-0.20 of>24 of>32 of>40 of>5 of>80 of>9 of>four of>gpu of>it of>my of>one of>shape of>them offload ok>but old ollama
-0.20 on>colab on>cuda on>it on>one on>top once>at once>set one>gpu one>per one>process one>that one_hot onnx onto
-0.20 open opens optimization optuna ort other otherwise output outside over>16 own padded>to paddle page paged
-0.20 parameters passed patch>size path peaks peaks>at people per>head per_device_train_batch_size>2 percent
-0.20 persistent picture>takes pid piecewise pinned plain plan plugin plus pod position pr preallocation prediction
-0.20 predictions predictor prefill>tokens prefix prefix>caching pretrained primera print prints probs processes
-0.20 product profile>run profiler profiling program put>the py>line python pytorch q4 qk qk>t quadratic queries queue
-0.20 raise raises ran ran>out rank rank>8 ranks rate rcnn rcnn>batch re recorded records red reduce>your ref refiner
-0.20 removed removed>the replaced replay repo report reserve reserved reset resident restart resume retried retry
-0.20 right rmm rnn rocm room room>for run>in running runtime sageattention said sam same same>batch same>card
-0.20 same>data same>time sample>in say says says>it scaled schedule scope score scratch script sdpa sdxl search seen
-0.20 sentence seq seq>len seqs sequence>length set>to settings setup sglang shapes shard share shared shm should
-0.20 shows sim single>image single>picture sits six sixteen size>1 size>224 size>8 size>from size>in size>is size>of
-0.20 sized slots slow slow>but smaller smaller>batch snapshot so>no so>the solved>it somebody soon soon>as sorry
-0.20 space spectrogram squared stable stage>2 standard started starts>at startup state state>of states static
-0.20 stays>at step>1 step>40 steps>later steps>with stop stopped>it stored streams structure sum summary surfaces
-0.20 swapped switching t target tasks teacher team tensor tensorflow tests textures tgi than>24 thanks>a thanks>for
-0.20 that>isn't that>it that>the that>was the>12 the>2 the>3090 the>7 the>authors the>cache the>card the>checkpoint
-0.20 the>context the>decode the>decoder the>device the>final the>hidden the>log the>lora the>memory the>merge the>mid
-0.20 the>model the>net the>next the>number the>old the>other the>output the>past the>pod the>previous the>profiler
-0.20 the>program the>second the>sequence the>size the>stack the>standard the>start the>state the>t4 the>tile the>time
-0.20 the>update the>validation the>way the>wrong their there these>are thing>is those>in threads three>times
-0.20 through>before till time>it timestamp tiny to>0 to>1 to>256 to>5 to>60 to>7 to>a to>all to>batch to>go to>run
-0.20 to>use token told top torch>2 torch>cuda total>tokens tp traceback tracker trainable trained trainer trainer's
-0.20 training>with trains>at trains>for trains>on transformer tree trial trials triangle trick tried>all
-0.20 tried>gradient tries truncation>true try>to tune tuning turn turn>on turned>out tutorial twice type typo
-0.20 unchanged und until up up>with us use>the used>to user using util utilization v v3 val validation value values
-0.20 variable version vgg vgpu via visible vm vocab>to vocabulary want wants>1 war warm warm>up warmup was>at
-0.20 was>doing was>fine was>in was>it was>never was>set week weights well went>to what>i what>the what>you whatever
-0.20 when>20 when>the whole>distribution windows with>30 with>4 with>48 with>8 with>batch with>dynamic with>each
-0.20 with>gpu with>it with>max_new_tokens with>no with>rcnn with>truncation with>your without>a workers works>for
-0.20 works>now works>on works>slow workspace world wow wrapper wrong wrote x128 x224 x64 x96x96 x>50 xformers xla
-0.20 yesterday yet your>batch zeros ~12825 ~15193 ~21474 ~26214 ~42949 ~accel ~acros ~adafa ~adapt ~agree ~alloc
-0.20 ~anoth ~appen ~arang ~argum ~attem ~autho ~autog ~autot ~avera ~baddb ~begin ~belon ~bench ~besid ~betwe ~billi
-0.20 ~bitsa ~break ~buffe ~cache ~cachi ~calcu ~callb ~calle ~camer ~canva ~captu ~chain ~clear ~clust ~colle ~comfy
-0.20 ~comme ~commu ~compi ~compu ~concu ~const ~conti ~conve ~convo ~copie ~count ~crite ~cudag ~cudnn ~debug ~decor
-0.20 ~decre ~deeps ~delet ~deman ~denoi ~deskt ~detac ~devic ~diffe ~diffu ~distr ~docke ~domai ~dream ~drive ~durin
-0.20 ~earli ~eithe ~embed ~engin ~enoug ~envir ~evict ~excep ~execu ~exlla ~expec ~exper ~expor ~exten ~extra ~facto
-0.20 ~faili ~fasta ~flatt ~follo ~fract ~funct ~gathe ~globa ~gunic ~halve ~hasn' ~helpe ~hundr ~ignor ~impor ~infer
-0.20 ~initi ~insid ~itera ~itsel ~jupyt ~klein ~label ~lapto ~launc ~lengt ~light ~limit ~linke ~littl ~lmdep ~loade
-0.20 ~loadi ~logit ~logli ~logpr ~longf ~losse ~lower ~machi ~matri ~measu ~meshg ~messa ~missi ~modul ~momen ~monit
-0.20 ~multi ~neith ~night ~norma ~noteb ~nothi ~nvidi ~offlo ~ollam ~onnxr ~optun ~outpu ~outsi ~overf ~paddl ~param
-0.20 ~peopl ~perce ~persi ~pinne ~pipel ~plugi ~polic ~posit ~preco ~previ ~prime ~proce ~produ ~progr ~proje ~pytho
-0.20 ~queri ~quest ~raise ~refin ~remem ~remov ~repla ~repli ~repro ~resum ~retri ~runni ~sagea ~scrat ~searc ~secon
-0.20 ~serve ~sessi ~setti ~settl ~sglan ~shamp ~shape ~shard ~share ~shoul ~simul ~sixte ~small ~snaps ~softm ~someb
-0.20 ~spect ~squar ~squee ~stabl ~state ~stati ~stead ~struc ~stude ~subpr ~suppo ~surfa ~suspe ~swapp ~switc ~targe
-0.20 ~teach ~textu ~thoug ~threa ~trace ~track ~trial ~trian ~trito ~tunin ~tutor ~uncha ~value ~vecto ~versi ~vocab
-0.20 ~warmu ~warni ~weigh ~whate ~worke ~works ~would ~wrapp ~x96x9 ~xform è é>duit í гб по 、 て 上 个 微 微>调
-0.20 报>错 要 调 都 错 가
+0.20 05>0 09>02 0>02 0>05 0>bad 0>gb 0>or 0>takes 1024>and 1024>instead 1024>now 1060>with 1080>p 1080>ubuntu 10>000
+0.20 10>10 10>5 10>and 10>batch 10>beams 10>does 10>it 10>iterations 10>was 120>k 1280>x720 128>128 128>3 128>and
+0.20 12>4 12>6 12>batch 12>gb 12>is 1333>800 14>gb 14>times 15>10 15>6 16>and 16>at 16>frames 16>goes 16>i 16>images
+0.20 16>look 16>or 16>to 1800>residues 192>160 192>192 192>3 192>with 1>204 1>3 1>400 1>always 1>at 1>m 200>steps
+0.20 2048>32 2048>512 2048>8192 2048>on 2048>px 2048>with 2048>x1024 2080>ti 20>and 20>min 20>on 21>gb 224>px 24>mp
+0.20 256>in 256>to 256>with 25>25 25>s 2>700 2>cm 2>cuda 2>gpu 2>it 2>on 2>rather 2>same 300>mb 3060>ti 31>7 31>k
+0.20 32>and 32>at 32>b 32>base 32>but 32>k 32>on 32>per 32>s 32>thanks 32>with 35>gib 38>gib 38>to 3>3 3>b 3>h 3>hour
+0.20 3>i 4000>x3000 4096>it 4096>makes 4096>w 4096>x4096 40>each 40>k 40>min 480>p 48>as 48>layers 4>and 4>for 4>gpu
+0.20 4>gpus 4>h 4>instead 4>m 4>no 4>per 4>runs 4>with 4>workers 4>x 50>to 512>before 512>crops 512>fails 512>in
+0.20 512>now 512>px 512>set 512>to 512>with 512>x 512>x512 512>x512x400 5>9 5>cm 5>instead 5>is 5>million 5>ok
+0.20 5>steps 5>times 6000>4000 6000>px 6000>x4000 600>mb 600>px 60>gb 61>gb 62>gb 640>and 64>2048 64>512 64>and
+0.20 64>base 64>on 64>the 64>to 64>was 65536>reserves 65>k 6>mb 6>on 74>minute 7>9 7>of 8192>is 8192>with 8>and 8>i
+0.20 8>instead 8>it 8>k 8>to 8>with 9000>tokens 900>frames 900>k 96>cubed 9>7 9>m =1 =5 a>1024 a>14 a>20 a>3 a>40
+0.20 a>build a>customer a>document a>handler a>matrix a>poster a>reason a>scan a>single a>t4 a>time a>token a>two
+0.20 a>unet a>é abbruch about>3000 about>60 above>40 according according>to accordingly accum accumulating
+0.20 accumulation>and action action>needed activation adam>to add>a after>reading after>the after>upgrading agents>in
+0.20 agora agree all>10 all>latents all>my all>padded all>pages all>patches all>placed all>ten allocate>failed
+0.20 allocation>cudaerrormemoryallocation allocation>error allocations>may almost alone>and alphafold already>1
+0.20 always>the ambitious amp amp>it anchor and>10 and>260 and>32 and>a1111 and>context and>didn't and>eval
+0.20 and>forgot and>gets and>its and>long and>memory and>nobody and>nothing and>now and>our and>so and>the and>there
+0.20 and>this and>two and>use and>uses and>went animatediff animatediff>with anjali anjali>kr anywhere applied
+0.20 applied>after are>fine are>four are>in are>kept are>no are>okay are>what around around>each as>a as>it aside
+0.20 assign assumes at>1080 at>20 at>200 at>21 at>256 at>32 at>480 at>512 at>600 at>640 at>720 at>8 at>81 at>a
+0.20 at>batch at>fault at>least atoms au au>lieu audio auto>batch b0 b0>at b7 b>128 b>model b>the b>with back>to
+0.20 backbone>from backend backend>out backward bad>allocation baj baj>é base>channels base>filters batch>12
+0.20 batch>128 batch>3 batch>512 batch>8 batch>96 batch>did batch>four batch>made batch>max batch>no batch>of
+0.20 batch>use batch_size>1 batch_size>16 batch_size>64 batch_size_per_card batch_size_per_card>16 batching>in
+0.20 be>faster be>great beam because>no because>your become been been>set been>the before>they better>default beyond
+0.20 beyond>my beyond>what bf16>64 bild block block>with blocks>at blocksize bn body border box>has boxes>and
+0.20 boxes>in boxes>iou boxes>on branch>with broke broke>it broken brought>it bs>1 bs>10 bucketing bucketing>by
+0.20 budget>no build>with builds built>with but>that but>with bvh by>boxes by>chance by>half bytes>12 c>8192 caffe
+0.20 call>torch calling came>in can't>carry can't>find can>see cannot cap cap>the capped capped>it capping card>and
+0.20 card>in cards cards>it carry catboost cause>system changing channels>at checkpoint checkpoint>in
+0.20 checkpointing>was chewing chunk>4096 chunk>of chunk_size chunk_size>4 chunked chunks chunksize cityscapes
+0.20 clip>of clips>at closes clouds cm cnn coin collected colmap columns come>out comfy commented>out complete
+0.20 completes component compute>buffer con config config>but config>had config>yaml contains contracts conv
+0.20 conv>block conv>encoder convnext copied>the corresponds corresponds>to cortos costs count count>16 count>instead
+0.20 cpp cpu>it cpu>the crash>on crashed crashed>on create create>context crop>from crop>was cropped crops>of
+0.20 crops>on crops>that's crops>to crowded cube cubed cuda>12 cuda>exception cuda_error_out_of_memory
+0.20 cudaerrormemoryallocation cudaerrormemoryallocation>out cudaexecutionprovider cudamalloc cudamalloc>gpubuffer
+0.20 cudf>read_parquet cured cured>it cut>it cut>to cycles d d>u d>unet da das dataset de decides decode>is decode>of
+0.20 decoding dedicated>memory deep default>and default>from demo deniz depth>10 det det>training detection
+0.20 device>batch device>id device>is diarisation did did>it didn't>help die dies>on dino directml disabled dmitri
+0.20 do>call document document>in document>of documents>of does done>all doubled>the down>in drone drop drop>from
+0.20 dropping drops durch dynamic>batching dynamic>padding e>4 each>of each>one each>time efficientnet
+0.20 efficientnet>b7 eight einen else>on embedding>service empty empty_cache>every enable_attention_slicing enabling
+0.20 encoded encoded>with engine>builds engine>for engine>was entire>book entire>test entries>gives epoch
+0.20 epoch>without ernie error error>on esm esm>2 esm>embedding esrgan esrgan>with eval>batch evaluation every>block
+0.20 every>intermediate everything everything>in everything>is exception>in execution explains explains>the exploded
+0.20 explodes face failed>out failed>to fails>for fails>on failure>this false>to fanout fans fans>out fasta features
+0.20 fed>the feed>it fills>the filter filters fine>at fine>for fine>on finished>overnight finishes first>epoch
+0.20 first>i first>stage first>tile five fix>2 fix>at fix>from fix>x2 fixed>it folder folder>is folder>with folds
+0.20 for>20 for>a for>b for>backward for>it for>nnu for>one for>these for>video for>yolo forgot>that forty>minutes
+0.20 forward forward>can't forwards found>it four four>cards four>times frames>32 frames>at frames>ok frames>per
+0.20 frames>to free>memory freezing freezing>it freq freq>2 from>1024 from>1333 from>38 from>512 from>batch from>my
+0.20 from>oom from>resnet from>that from>there froze full>2 full>2048 full>batch full>graph full>precision
+0.20 full>resolution full>table gb>1060 gb>1650 gb>20 gb>3060 gb>a100 gb>became gb>because gb>both gb>card gb>closing
+0.20 gb>during gb>file gb>i'd gb>it gb>laptop gb>loads gb>orin gb>other gb>profile gb>the gb>use gb>we gb>with
+0.20 gb>without gb>카 gen genera generate generating genome gestern get gets gets>a gets>me giga gigs>from ging given
+0.20 given>the gives>17 gives>this go>to goes>at gone>so got>this gpu>has gpu>is gpu>of gpu>setting gpu_assign_thr
+0.20 gpu_assign_thr>100 gpu_hist gpubuffer gpubuffer>allocate gpus gpus>for gradient_accumulation_steps
+0.20 gradient_checkpointing gradient_checkpointing_enable>saved gradient_checkpointing_enable>took gradients
+0.20 gradients>no graph's graph>on graph>with graphs>by gregor gregor_m gro gro>ß ground ground>truth group>by
+0.20 groups>one gtx>1080 gtx>1660 guilty>but had>11 had>300 had>5 had>900 had>been handler handler>that happens
+0.20 happens>in has has>128 has>2 has>30 has>31 has>4 has>5 has>max has>more have>with he he>had help hence>the
+0.20 hidden him hist histograms history>is hour>podcast how>many hrnet huge i i'd i'd>been i'm>at i>capped i>changed
+0.20 i>disabled i>do i>fed i>go i>got i>guess i>just i>never i>reduced i>removed i>see i>set i>split i>take i>turned
+0.20 i>was id>2 image>had image>has image>with imagenet>example images>are images>per images>with images>work img
+0.20 imgs imgsz>1280 ims_per_batch>16 in in>40 in>8 in>a in>all in>alphafold in>as in>at in>backward in>chunks
+0.20 in>config in>cuda in>demucs in>epoch in>eval in>every in>full in>jax in>lammps in>nnu in>slices in>some in>t
+0.20 in>tiles in>two in>without incident inference input>from input_ids instead intermediates interpolation into>the
+0.20 iou is>11 is>900 is>allocated is>beyond is>fine is>good is>my is>never is>one is>plenty is>simply is>some
+0.20 is>that is>what isn't>at isn't>going isn't>used it it's>always it's>done it's>fine it's>the it>at it>changes
+0.20 it>finishes it>goes it>happens it>is it>passed it>picks it>renders it>run it>running it>starts it>stops
+0.20 it>survives it>under iterations its>intermediates its>levels jetson>orin jpg just just>as k k>frame k>frames
+0.20 k>nodes k>points k>token k>voxel k>with kb keeps>every keeps>four keeps>its kept>for killed>the kr l>ä la
+0.20 la>taille la>vid lab large>for larger>than last>batch latent latents latents>of layer1 le>r least leaves>the
+0.20 left>as len>4096 len>8192 length length>it length>with les level level>with lieu lieu>de like limit>it limit>per
+0.20 linear>in list>is listing llama>cpp llama>server log>says long>for long>ones long>prompts long>tail longer>dies
+0.20 longer>than longest>document longest>sentences longest>sequence longos look>there loop>of m2>pro m>nodes ma made
+0.20 made>for made>it mais maml>inner manager>shows many>rows maps>at mask>r match matching max max>profile
+0.20 max>tokens max_depth max_depth>8 max_len max_length max_length>2048 max_length>from max_new_tokens
+0.20 max_new_tokens>4096 max_num_tokens max_seq_length may>cause mb>and mb>now mb>the me>the me>through meant medvram
+0.20 medvram>lowvram mem_len memory>7 memory>a memory>allocation memory>allocations memory>free memory>mps memory>on
+0.20 memory>per memory>so mesh micro migration million>edges million>points min>file mine>was mining>rig minute
+0.20 minutes mit mit>8 mit>batchgr mlp mmdet mod mode>set model>at model>gradient_checkpointing_enable model>it
+0.20 model>needs model>on model>torch model>x_test modifier's more>crash more>errors more>memory more>than most
+0.20 mps>allocated mps>backend msa msa>depth much>4 much>for multi multi>scale multimer multiscale must my>24 my>3060
+0.20 my>6 my>full my>log my>old my>only my>phone my>point my>test n_samples>64 na native nearly nearly>everything
+0.20 need>40 needed needed>i needs>that needs>to neighborloader>with neighbour neighbour>sampling neighbourhood
+0.20 neighbours ner net>at net>trains netz neural neural>ode never>been never>does never>touched never>trimmed new
+0.20 new>config new>tokens ngl>99 nice>results ninety nlp nms no>action no>crash no>gpu no>matter no>more no>other
+0.20 no>problem no_grad>is nobody>resized nodes>per none not>it not>needed not>ten not>total note>on nothing>else
+0.20 nothing>on novo now>and now>fits now>it now>split num num_beams>10 num_images_per_prompt number>of nv nx o
+0.20 o>trouble objects ode of>1024 of>16 of>20 of>2000 of>2048 of>4096 of>60 of>about of>activation of>all
+0.20 of>features of>gt of>layer of>maml of>our of>run of>that of>those of>today of>training of>view off>or ok>and
+0.20 ok>on ok>the okay old>kernel old>one on>1024 on>12 on>512 on>a on>a100 on>an on>four on>image on>long on>that
+0.20 on>three on>v100 on>worker once once>and once>killed once>now one>2080 one>and one>batch one>before one>forward
+0.20 one>gets one>giant one>in one>now one>outlier one>partition one>problem one>recording one>run one>sample
+0.20 one>tensor one>very one>video one>was ones>all ones>come only>since op optimizer or>32 or>on originals orin
+0.20 orin>nx others our>1 our>requests out>just out>so out>to outer>backward outofmemoryerror outofmemoryerror>cuda
+0.20 outputs>that over>25 over>768 overnight p p>it padding>and pair>representation paper paper's paper's>config para
+0.20 paragraph parou parou>de parsed parts passait passait>d'un passe passes patch patch>192 patches>nnu patients
+0.20 per>clip per>device per>prompt per>row per>worker per_device_train_batch_size>8 per_device_train_batch_size>to
+0.20 phone picked picks picks>1280 picture picture>and picture>with pictures piece piece>is pieces pipe
+0.20 pipe>enable_attention_slicing pixelmoth pixeln pixels placed planned planner plans please please>and
+0.20 please>reduce plenty pme pme>on pmemd pmemd>cuda poca podcast>in point>clouds point>of points>after points>and
+0.20 points>are policy>in poster ppo ppo>minibatch precision>not prefill prefill>on prefill>size previous>run
+0.20 printed>nice printing>the pro problem processing products profile>has prompt>in prompt>processing prompts>pass
+0.20 proper proper>output protein>of pulled pulls put put>4 put>8 put>two px>with px>works pyg pyg>neighborloader
+0.20 quadrupled quadrupled>the quadruples quadruples>the quantisation query quick r r>é ran>the random random>0
+0.20 rank>16 rather>than ray>train rays>chunk read_parquet>of reading>it real real>esrgan reason rebuilt record
+0.20 recording reduce>the reduced>the reducing reduzi reference>script release remains remat>policy render>tile
+0.20 rendering representation requested>memory requests>into res>1024 reserves residues>anything resize resized>to
+0.20 resnet>101 resnet>50 resolution resolution>from rest>of restrict restrict>the returns reverted rig rises
+0.20 rises>with rock row>so rows rows>are rows>it rpc rpn rtx>3070 run run>as run>so runs>with runtimeerror
+0.20 runtimeerror>cuda rx>6600 same>20 same>dataset same>pictures same>size sample>alone sample>is sampler
+0.20 samples_per_gpu sampling sampling>25 satellite>tiles saved saved>1 saved>me says>can't says>cuda says>not scale
+0.20 scale>training scale>with scales scan>with scene>varies scene>with scenes script>which second>order second>pass
+0.20 see>9 seeds segment>7 segment>8 seit selective selective>recompute sending sentences separator sequences
+0.20 sequential set>a set>and set>in set>not sets>the sft shape>64 shape>is short>ones short>side short>version
+0.20 shouldn't side side>and side>not simply since since>i since>then since>you single>block single>call
+0.20 single>channel single>forward size>16 size>2048 size>256 size>at size>needs skip skip>it skipped skipped>it
+0.20 skipped>the slices slices>of slide slides sliding>window slipped smaller>ones so>4 so>a so>all so>did so>full
+0.20 so>i so>it so>memory so>your solved solver something>for sorin speaker speed>but speed>up spikes spill split
+0.20 split>in split>to splitting spread ssd300 stacked starts>so stay step>2210 step>keep step>wants step>with
+0.20 steps>back steps>of still>8 stitched stock stopped>working stops>my stops>with street street>scene summaries
+0.20 super sur>ma survives survives>on swin switched>the synchronize system>failure t>4096 tail taille taille>des
+0.20 take take>300 take>the taken>as takes>that task>manager tem temporal ten>steps tensor>on termina test>mode
+0.20 test>set test>time tested tested>the text>with textos texts tf_force_unified_memory than than>16 than>64 than>a
+0.20 than>in thanks that that's that's>it that's>my that>are that>at that>meant that>of that>one that>whole the>14
+0.20 the>2080 the>3 the>4090 the>74 the>9 the>activations the>anchor the>backbone the>backward the>better the>big
+0.20 the>bucket the>bvh the>chat the>compute the>cpu the>crop the>demo the>detector the>dynamic the>early the>encoder
+0.20 the>end the>engine the>first the>folder the>full the>gap the>graph's the>group the>imagenet the>inner the>input
+0.20 the>intermediate the>latents the>layers the>lengths the>limit the>listing the>lstm the>maps the>mask the>max
+0.20 the>microscopy the>migration the>minibatch the>mlp the>modifier's the>mosaic the>native the>nerf the>new the>oom
+0.20 the>others the>outer the>paper's the>picture the>profile the>range the>record the>reference the>resolution
+0.20 the>result the>rows the>rpn the>run the>sampler the>scan the>scene the>segmentation the>separator the>sft
+0.20 the>sliding the>spikes the>stock the>table the>temporal the>test the>tokenizer the>training the>transform
+0.20 the>two the>u the>v100 the>video the>vision the>width them>all them>as them>one then>dies then>gtx there>and
+0.20 there>it they've they>were think>of thinking thinking>it this>from this>model this>on this>one those those>with
+0.20 though>a thr thread>please through>a through>at through>now through>to tiff tile>0 tile>256 tile>400 tiled>vae
+0.20 time>steps time>that's time>the times times>between times>longer times>that timm timm's to to>17 to>20 to>200
+0.20 to>4 to>48 to>500 to>512 to>64 to>83 to>96 to>another to>create to>my to>none to>one to>sgd to>speed to>stay
+0.20 to>take to>true token>budget token>sample tokenized tokens>batch tokens>for tokens>per too>ambitious too>big
+0.20 too>many too>with topk torch>outofmemoryerror torch>stack torch>utils touched tower train>4 train>fine training
+0.20 training>epoch training>on training>step training>tab training>the training>uses trains>i trap trf tried>to
+0.20 trimmed trt true>from true>in truncate truncate>at truncation>was truth truth>boxes turned>on turned>the twelve
+0.20 twelve>times two two>epochs two>gpus two>minutes txt2img u>dmitri u>pixelmoth ubuntu uft uft>das uft>es uhd
+0.20 uint16 uncut under under>1 unified unroll up>i up>the up>to update update>freq upgrading uploaded>a upscaling
+0.20 upscaling>a use>max use>pytorch_mps_high_watermark_ratio used>anywhere uses>5 uses>9 usual>is utils
+0.20 utils>checkpoint utterances>over v100s v2 v2>3 validates validation>uses varies varies>between versi versi>ó
+0.20 version>the very video>at view vision>tower volume von voxel>0 voxel_size voxels vs w>bs wants>11 was was>16
+0.20 was>2048 was>256 was>built was>calling was>commented was>given was>made was>taken was>the was>what
+0.20 wasn't>applied wav wav2vec2 way we>add we>get weights>take well>and went went>through were>all were>too weren't
+0.20 what what>broke what>fills what>fits what>this when>i whenever whenever>it which>i while>training whole>graph
+0.20 whole>slide width>of with>10 with>2 with>20 with>2048 with>24 with>40 with>4096 with>5 with>64 with>768 with>all
+0.20 with>amp with>blocksize with>depth with>four with>full with>grad with>more with>num_beams with>remat with>their
+0.20 with>tile with>torch with>update with>xformers without>any without>problem won't>go work work>with worker
+0.20 worker>0 working works>at works>with works>without would>be x1 x1>5 x2 x3000 x4000 x4096 x480 x512 x512x400 x720
+0.20 x800 x9000 x>512 x>of x>to x_test xl xpu y>la y>ya ya yaml>lora yes>it's yesterday's yolov8x you>can you>feed
+0.20 you>set your>4 your>per zu zu>gro ~17179 ~abbru ~accor ~accum ~accur ~actio ~almos ~ambit ~anima ~anjal ~anywh
+0.20 ~appli ~aroun ~assum ~becom ~beyon ~calli ~canno ~cappe ~cappi ~catbo ~chann ~chewi ~citys ~cloud ~coars ~colum
+0.20 ~convn ~corre ~corto ~cropp ~crowd ~cudae ~cycle ~datas ~decid ~deepl ~dialo ~diari ~direc ~disab ~dmitr ~docum
+0.20 ~doubl ~downs ~dropp ~effic ~esrga ~every ~fanou ~faste ~filte ~finis ~folde ~freez ~genom ~geste ~gpubu ~gradi
+0.20 ~grego ~groun ~group ~hidde ~inste ~inter ~layer ~listi ~logge ~longo ~manag ~match ~medvr ~micro ~migra ~nativ
+0.20 ~nearl ~neede ~negat ~neura ~ninet ~optim ~origi ~outof ~overn ~paper ~parag ~parse ~passa ~passe ~patie ~picke
+0.20 ~plane ~plann ~pleas ~plent ~prefi ~probl ~profi ~propa ~pulle ~quadr ~rando ~rebui ~reche ~recor ~reduz ~repar
+0.20 ~repre ~resol ~respo ~restr ~rever ~runti ~scene ~sendi ~simpl ~skipp ~slice ~slide ~slipp ~solve ~speak ~spike
+0.20 ~sprea ~ssd30 ~stack ~stitc ~store ~stree ~stret ~summa ~synch ~taill ~teste ~texto ~thank ~they' ~thous ~ticke
+0.20 ~timm' ~touch ~train ~trimm ~trunc ~twelv ~txt2i ~uint1 ~varie ~volum ~wav2v ~weren ~whene ~worki ~x192x ~x2048
+0.20 ~x3x10 ~x512x ~обраб ~разме ß à ä ä>uft ç é é>la é>o é>poca î ó ó>n ü всё до и и>всё кадры на с сеть 。 一>样 不
+0.20 不>下 不>报 了 从 入 入>是 出 分>块 列 到 到>16 可 图 块 大 大>小 太 好 好>了 存 就>不 就>好 就>正 序 序>列 建
+0.20 成 批>大 报>了 改 改>到 放 放>不 效 显 显>存 果 样>。 没>问 的 的>图 的>话 答 约 设 设>成 话 谢 谢>谢 输 输>入
+0.20 问 问>题 降>到 题 갑 갑>니 너 너>무 네 네>요 도 도>돌 돌 돌>아 드 드>에 로>줄 무 배 배>치 서>도 아 아>갑 에>서
+0.20 이>너 이>니 줄 줄>이 치 카 카>드
+0.40 1024>x1024 11>gb 11>k 121>frames 1280>to 128>works 16>in 17>gb 1>5 1>fits 1>gb 24>it 256>for 2>took 30>s 32>in
+0.40 32>works 34>k 3>d 3>instead 4096>envs 40>gb 48>blocks 49>yes 4>does 5>x 61>for 64>frames 720>p 7>1 8192>in
+0.40 81>frames 8>a 8>or 900>boxes 960>2 96>3 a>6000 a>panorama a>suffi accumulate activations>for an>11 and>get
+0.40 and>it's and>llama and>not and>pipe answer are at at>224 at>full augmentation b3400 batch>2 batch>64 batch>count
+0.40 beam>of beams bien big>for bilder bptt bptt>over brought bs>4 bs>64 bucket by>length checkpoint>around
+0.40 checkpointing>on cheers chunked>prefill clips collator come comparison cpp>is crowd cuda>on cutoff cutoff_len
+0.40 dask data data>that data>was de>1280 die>bilder doc doubled each>block early edges effective effective>batch
+0.40 eight>times empty_cache en envs envs>512 epoch>finishes evaluation>used faces feature feedback file>on film
+0.40 film>at frame frames>no from>1280 full gb>thanks go go>back goes goes>with good gpu's gradient>checkpointing
+0.40 gt>boxes gtx>960 halve halving halving>the has>900 hidden>state hour>recording i'd>like i>load i>put image_size
+0.40 imgsz>from in>yolo inner inner>loop input input>size inputs instead>of intermediate into>one is is>larger is>ok
+0.40 it>i it>tried it>was jax jax>vmap k>residues k>rows k>tokens keeps keeps>each lab>notes largest len levels lidar
+0.40 logged long>and longest>clip lots lstm lstm>over m>points maml many mask mask>head max>8 max>shape
+0.40 max_length>512 me>and megapixels memory>and memory>goes memory>not micro>batch microscopy microscopy>stack
+0.40 million min minibatch mp much n_samples negatives neighborloader nerf nnu nnu>net no no>49 nodes not>activations
+0.40 note notes num_frames of>160 of>512 of>a on>no on>solved one>doc one>image ones opt optimizer>memory
+0.40 or>accumulate out>of outlier over>5000 packed pair panorama parquet per>gpu per>image
+0.40 per_device_train_batch_size photo photos podcast point>cloud predict profile profile>max prompts protein
+0.40 protein>is raw read_parquet recording>was reduced reducing>the remat renders reply reporter resized resnet rest
+0.40 row rtx s>pieces same>effective sample sample>with samples second>chunks segment set set>has shape shape>32
+0.40 single single>piece size size>128 sliding some speed split>into stack stage stem step>of steps stores stores>its
+0.40 suffi table>for ten test tf>data than>the thank thank>you that>card that>is that>works the>48 the>collator
+0.40 the>default the>entire the>epoch the>feature the>forward the>frame the>gpu's the>largest the>long the>pair
+0.40 the>photos the>protein the>rest the>stem the>upscaler the>whole then>go these through>the tile>size time>i
+0.40 times>the titin to>2 to>4096 to>640 to>8 too>much took>only train>batch trains transform turned two>hour ub>4096
+0.40 ubatch unet unrolling upsamples upscale upscaler use use>512 use>dask_cudf used>a uses usual utterances vae>at
+0.40 vae>decode very>long vmap voxel wants was>fed was>just was>too way>too whole with with>3 with>512 with>900
+0.40 with>gradients with>max won't works>peak x x3x1280x1280 yes your ~alpha ~augme ~backw ~bilde ~broug ~bucke
+0.40 ~cheer ~chunk ~colla ~effec ~entir ~feedb ~frame ~halvi ~image ~input ~large ~laten ~level ~megap ~memor ~milli
+0.40 ~minib ~minut ~outli ~packe ~panor ~parti ~pixel ~podca ~promp ~prote ~resne ~segme ~separ ~seque ~singl ~turne
+0.40 ~upsam ~utter ~voxel ~x3x12 ~умень карты не размере 常 正 正>常
+0.60 1>for 1>is 2>1 32>it 4>1 4>k 512>и 64>16 9>g a>batch about at>once batch_size batching big by>one chunk clip
+0.60 cloud crash cuda>out dask_cudf decode default>128 demucs depth does>it done entire every>step feed fine fix gt
+0.60 gtx hour image images is>32 it>runs it>trains jax>checkpoint kacheln long mosaic mosaic>augmentation net ok one
+0.60 one>works only>the or partitions patches point points px rays s saves scene short size>2 steps>keeps sub the>vae
+0.60 them through thx tiled tiles tokens too train u u>net ub vae video went>in wide with>32 x1024 x>1000 x>not yolo
+0.60 ~batch ~check ~compl ~decod ~demuc ~explo ~featu ~forwa ~kache ~longe ~mosai ~patch ~photo ~pictu ~point ~reduc
+0.60 ~rende ~resid ~sampl ~throu ~unrol 就
+0.80 activations as>one batch>4 both>run crops cudf enable feature>maps fed fits frames gradient_checkpointing_enable
+0.80 hires>fix imgsz in>one into longest maps of>memory one>by per recompute residues scan the>longest tile tiling
+0.80 works ~neigh ~resiz ~tilin ~upsca
+1.00 boxes bs hires ~activ ~recom
+1.20 checkpointing crop gradient
+1.40 #
+1.80 batch
""",
    "attention": r"""
-0.60 cache flash>attention gpu max three
-0.40 after batch config cuda device first generate holds its kept last loss m mb model never now only our run runs
-0.40 step them then time two up v we ~activ ~devic ~outpu ~reser ~sampl
-0.20 0>1 0>4 1024>instead 11>gb 12>gb 12>heads 16>gb 1>2 1>5 200>k 2048>px 20>08 24>gb 250>k 256>k 28>instead 2>2 2>5
-0.20 2>gb 2>is 32>and 34>k 400>k 4>gb 4>k 512>with 5>gb 7>b 7>x7 800>k 80>gb 8>4 8>bit 8>each =3 a a>4 a>fused a>time
-0.20 across active active>attn_implementation adam all>in all>the all>three allocated allocator along and>batch
-0.20 and>no and>pipe and>shared and>that's another answers any around as as>it at>1 at>16 at>2 at>full at>the
-0.20 attention>2 attention>costs attention>maps attention>matrix attn>2 attn_implementation>flash_attention_2
-0.20 augmentation auto backward base be be>the bf16 bit blender blows blows>up board both boxes bs built>in but
-0.20 by>now by>one by>the by>three c call called can capped card cards cdist cell checkpoint chunks classes come
-0.20 config>no copy costs costs>o could cpu crash crop ctx cudf cupy data dataset decode decoding del der dict die
-0.20 dies>in does>not don't e eight embedding enabled encoder>with end enforce engine entropy epoch eval ever
-0.20 everybody everybody>knows fails failure file filled fit folds for>60 for>it forward fp16>in fp8 fraction frame
-0.20 free functional functional>scaled_dot_product_attention g gave gave>me gb>and gb>of gb>the global>attention grad
-0.20 graph graphs grid gt half hanako have hbm heads>128 heads>that's held hi>i hidden history holds>4 host i>had
-0.20 in>every in>hbm in>it in>this in>vain inference init input is>2 is>512 is>8 is>active is>computed is>ever
-0.20 is>fine is>in is>on is>over is>printed it>off item job jobs just k>residues k>ring k>rows k>scores k>self k>v
-0.20 k>was k>words karte keeps kernel>is kernels knows kv lab large later lecture lengths limit linear list lm
-0.20 lm_head load loaded loader loads log logits longformer>window loop manager matrix>in matrix>is matter maximum
-0.20 maybe me me>the medvram medvram>xformers memory memory>in micro million more>than moved moved>to much n>memory
-0.20 net network new next ngl nice nn>functional no>matter none not note notebook nothing np num number>of nvidia o>n
-0.20 of>2048 of>it of>the off>or off>the on>16 on>an on>it on>that on>the one>by only>as open optimization or>eager
-0.20 or>on paper parallel>size past people per per>sample perplexity pipeline plus pool printed>in process profile
-0.20 python quadro qwen ram ran rank>holds read released released>config requests reserve reserved rest result
-0.20 result>unchanged ring>attention room rows run>the same>failure sample sampled sampled>softmax samples saved says
-0.20 scores>per script second see segments self>scale sequence>parallel session sglang share shared shifted should
-0.20 shows side sim sim>einsum size>is skip sliding>window slower smaller smi softmax>is solved someone stage start
-0.20 starts state states stay stayed stays still stored>by swap swapping take takes teacher ten tensors test text tf
-0.20 that's>in that>was the>cache the>config the>crash the>encoder the>end the>head the>kernel the>last the>length
-0.20 the>loss the>mask the>number the>original the>other the>pair the>released the>rest the>visualizer the>window
-0.20 them>one these they third those three>all tiles tiling to>0 tokenizer too took>it torch>nn total traceback train
-0.20 trainer training transformers true>and try turned>off twice unchanged under unless until up>at used>as user uses
-0.20 vain variant visualizer vocab vocabulary vram were when whisper whole width window>is with>8 with>a with>batch
-0.20 with>the with>torch words workspace would x7 y zero ~acros ~adapt ~alloc ~anoth ~answe ~aroun ~augme ~backw
-0.20 ~behav ~blend ~cache ~calle ~cappe ~captu ~chann ~check ~class ~compi ~conti ~creat ~cudam ~cusol ~datas ~decod
-0.20 ~deeps ~diffe ~doesn ~drive ~embed ~engin ~entro ~evalu ~excep ~exper ~failu ~fille ~forgo ~forwa ~funct ~gener
-0.20 ~graph ~hanak ~handl ~happe ~hidde ~histo ~infer ~launc ~lectu ~linea ~loade ~longe ~manag ~matte ~maxim ~medvr
-0.20 ~milli ~model ~momen ~netwo ~noteb ~nothi ~nvidi ~offlo ~optio ~origi ~param ~parti ~peopl ~perpl ~piece ~pipel
-0.20 ~preal ~predi ~proce ~profi ~pytho ~relea ~remai ~resta ~scrip ~secon ~segme ~servi ~sessi ~sglan ~share ~shift
-0.20 ~shoul ~slowe ~small ~someo ~start ~stati ~staye ~store ~strea ~sugge ~survi ~targe ~teach ~thoug ~threa ~tilin
-0.20 ~torch ~train ~uncha ~unles ~varia ~vocab ~whisp ~worke ~works é в и
+0.20 000>frames 000>patches 000>tokens 00>gb 0>32 0>gib 0>so 100>k 1024>picture 1024>rows 10>k 120>000 1216>x1216
+0.20 128>x128 12>20 12>8192 12>it 12>k 14>gigs 1536>px 1536>x1536 15>000 160>160 16384>16384 16384>is 16384>of
+0.20 16>16384 16>384 17>gib 1>32 1>t 200>200 200>residues 20>000 20>k 24>00 24>k 256>256 25>gib 2>0 2>b 32>0 32>gb
+0.20 32>k 4096>4 4096>it 4096>with 40>000 40>minutes 4100>residues 41>gib 48>gib 4>8192 4>bytes 512>4 512>512
+0.20 512>rather 560>mb 58>gb 64>gb 64>instead 64>k 65>k 7>gb 8192>in 81>frames 8>0 8>1 8>12 8>16 8>heads 8>on
+0.20 9000>steps 9216>tokens 96>96 9>8 9>gb =4 a1111 a>1536 a>60 a>dense a>full a>length a>page a>that's aa about>7
+0.20 above according according>to again>with all all>fine all>layers all>others all>pixels allocation alone
+0.20 alone>wants ampere an>hour and>32 and>long and>my and>themselves and>there and>xformers anymore are are>40
+0.20 are>identical args as>heads asks asks>for at>128 at>13 at>1536 at>4096 at>64 at>720 at>768 at>8 at>8192 at>all
+0.20 at>every at>once at>stride at>t at>torch att attends>over attends>to attention>did attention>in attention>of
+0.20 attention>on attention>or attention>over attention_scores attention_type attention_window attn>is attn>the
+0.20 attn_implementation attn_implementation>eager attn_implementation>sdpa attn_weights attnblock audio audio>frames
+0.20 automatic1111 averaged axial b>1 b>h back>to backend>forced batch>heads be>stored because before>any before>it
+0.20 bei bert bhid bhid>bhjd bhij bhjd bhjd>bhij bias>is bias>of bigger bigger>than billion>entries block>at block>is
+0.20 block>on blocks blocks>of bmm>q book box>was bucket buffer buffer>of buffer>size buffers>of build build>lacks
+0.20 builds>all builds>the built>as but>it's by>40 by>60 by>my by>n bytes bytes>to can't>do can't>go card>has
+0.20 causal>mask chance choose chose chosen chunk>the chunk_size>64 chunked chunked>the chunking clip clip>of
+0.20 clip>vit cloud code comes comes>from comes>out comfy compares comparison comparison>with complete>score complex
+0.20 compute compute>buffer con>la confirmed>with context context>quadrupled cpp crazy cubed cudnn>and culprit
+0.20 culprit>not custom de>golpe dead decoder detr>encoder did did>the dies>at dim disabled disables disables>the
+0.20 documents does doggettx doggettx>to dot_product_attention dot_product_attention>implementation down downsample
+0.20 drop>that dropping dropping>the each>layer's each>other each>rank each>with each>works eager>and eager>mode
+0.20 eager>the eager>was edge edge>list einsum>b einsum>bhid enable_attention_slicing>and
+0.20 enable_attention_slicing>got enable_xformers_memory_efficient_attention encoder encoder>on entire>book equal>to
+0.20 esm2 every>token everything>is everywhere evoformer exactly>and exactly>batch explodes export f fa>at failing
+0.20 failing>line fallback false>lets fast feature>map features fell figure first>batch fits fixed>it flash>isn't
+0.20 flash>kernel flash>support flip flipping float32>at float>mask float>was floats for for>100 for>16 for>2000
+0.20 for>a for>comparison for>each for>flash for>images for>me forced forced>the forces>the four>times fp32 frames>at
+0.20 friend's from>8 full>instead full>matrix full>n full>self fused>kernel fused>path fusing fyi gb gb>according
+0.20 gb>at gb>before gb>card gb>de gb>for gb>here gb>request gb>thank gb>there's gb>to gb>when gets gets>through
+0.20 ghislain giant gib>at gigantic global>blocks global>over goes>through golpe got got>lost got>my got>set grow
+0.20 grow>with gtx gtx>1080 h>l h>s h>w had>asked had>no have>more head>is head_dim heads>2 heads>l heads>n heads>t
+0.20 heads>x helper helps hence>the here>the honest hour hour>of huge>request i'd>suspected i>choose i>pass i>set
+0.20 i>swapped i>took identical implementation>cudnn in>512 in>7 in>a1111 in>and in>attention in>attnprocessor
+0.20 in>batches in>comfy in>comfyui in>float in>forward in>fp16 in>fp32 in>full in>invokeai in>jax in>nn in>one
+0.20 in>place in>softmax in>torch in>your inputs install install>on instead instead>of intermediate invalid
+0.20 invalid>buffer invokeai is>10 is>about is>b is>even is>exactly is>needed is>ok is>quadratic is>what is>written
+0.20 ish isn't>supported it it's it's>gone it's>the it>back it>builds it>built it>fell it>go it>took it>tried
+0.20 it>wants it>with j jax>nn k>12 k>16 k>18 k>20 k>32 k>by k>context k>in k>inputs k>needs k>patches k>points
+0.20 k>product k>prompt k>transpose k>transposed k>with keep>their keras kernel>and kernel>so keys kind knn kq
+0.20 kq>buffer kt l>2 l>x lacks last>week latent layer layer's layer>at length>squared lets lets>the line line>with
+0.20 llama>cpp logits>in long long>the longformer>with looked>at looking looking>at looks looks>at lora lxl mac
+0.20 machine>the made>the main>and make makes>all mask>b mask>forced mask>is masking materialised materialised>as
+0.20 materialises math>kernel math>path matmul matrix matrix>8 matrix>for matrix>per mem>efficient mem_efficient
+0.20 memory>at message mha mi minutes module more>oom more>ram moved>from msa multiheadattention>with music
+0.20 music>transformer my>1650 my>config my>friend's my>lora my>nanogpt my>own n>1400 n>60 n>by n>in n>ish naive>one
+0.20 nanogpt need_head_weights need_weights>false need_weights>true needed needed>for needs never>used nh
+0.20 nn>dot_product_attention no>memory no>more no>problem node>in nodes not>chunked number nxn of of>48 of>512
+0.20 of>6000 of>9 of>audio of>full of>queries of>shape of>speech of>that off>it ohne ohne>xformers old>card old>one
+0.20 on on>128 on>200 on>256 on>a on>again on>compute on>mps on>no once one one>and one>block one>buffer one>had
+0.20 one>request onnx>export oom>once op opt>sdp optimisation original_full ort other>and others others>at
+0.20 output_attentions>was over over>128 over>60 over>all over>the padded page>of pairwise part part>is pass passes
+0.20 patch>8 patches>and path>and pattern peak performer phi pide pipe pixels pixels>the place place>of plain plots
+0.20 point>cloud point>transformer pool>to position position>logits positional positions prefill>of prob problem
+0.20 prompt>without px>yields py3 pytorch pytorch>cross q>kt q>times q>why qk>in quadratic>in quadratically
+0.20 queries>by queries>in queries>with query_chunk_size rather rather>than readme readme>i regression rel
+0.20 relative>bias removed removed>the renders renders>in reporter reporter>here reproducibility request>and
+0.20 request>comes request>from rescued reset residues results results>are right ring rocm rocm>build rows>each
+0.20 run>in s>s s>was same>code same>length same>picture sampling scaled score>tensor scores>for scores>is sd
+0.20 sdp>attention sdpa>and seeing seemed self self>attention self>attn seq_len sequence served settings settings>of
+0.20 several silently since single>allocation size>1 size>went sliced slopes slow slow>path so>every softmax>q
+0.20 softmax>qk softmax>scores sparse speech speech>encoder split square squared>times started>without step>for
+0.20 stopped>working stops>in stretch stride stride>4 structure sub sub>quadratic supported supported>by suspected
+0.20 suspected>a swapped swapped>for swapped>the swin t4 t5 t5>relative table>for table>of texts than>eager
+0.20 that's>the that's>your that>can't that>has that>long that>one that>peak the>1024 the>4 the>6 the>attnblock
+0.20 the>big the>culprit the>decoder the>default the>dense the>entire the>failing the>fast the>figures the>full
+0.20 the>honest the>latent the>lora the>math the>message the>mid the>msa the>optimisation the>point the>prefill the>q
+0.20 the>quadratic the>readme the>relative the>rocm the>row the>scores the>self the>sequence the>single the>sparse
+0.20 the>square the>triangle the>unet the>vae the>vit the>webui the>wheel the>yaml their>full themselves then>a
+0.20 then>does there there's there's>your there>are theta theta>phi this>kind this>machine this>old through
+0.20 through>at through>before thus tick tile>it times times>heads times>k to to>32 to>60 to>64 to>9 to>all to>build
+0.20 to>every to>exist to>math to>plain to>sdp to>the token tokens>and tokens>each tokens>in tokens>is too>long took
+0.20 took>the torch>baddbmm torch>bmm trace trainer's trains transpose>2 transposed triangles trick tried>to tries
+0.20 true>forces true>keeps true>makes turned>on type unfused up>to upcast>to upscaling use use>pytorch
+0.20 use_flash_attn use_flash_attn>false v1 v100>has v100>no version via via>torch vit>at vit>block vit>on w wan
+0.20 wants wants>64 wants>is was>2 was>not was>odd was>reset was>the was>too was>true was>with webui week>and well
+0.20 went>from what>it wheel>had when>i whole>8 window>of window>size window_size with with>each with>fa with>it
+0.20 with>l with>main with>need_weights with>opt with>patch with>window_size without without>fa without>flash
+0.20 work>again working works>again works>and works>for written written>out wrong>shape x x1216 x128 x1536 x1536>it
+0.20 x9000 x>heads x>l x>length xformers>not xformers>on xformers>was yaml yields yields>9216 you>pass your your>32
+0.20 ~62914 ~amper ~anima ~anymo ~attnb ~autom ~avera ~backe ~becau ~bigbi ~bigge ~block ~buffe ~canva ~chanc ~choos
+0.20 ~chose ~chunk ~conte ~cross ~culpr ~custo ~disab ~dogge ~downs ~dropp ~evofo ~explo ~exten ~faili ~fallb ~featu
+0.20 ~figur ~flipp ~float ~frien ~fusin ~genom ~ghisl ~gigan ~hones ~ident ~imple ~impor ~infor ~input ~inste ~inval
+0.20 ~invok ~lengt ~looki ~maski ~matmu ~messa ~minut ~modul ~nanog ~neede ~neigh ~optim ~other ~outgr ~padde ~pairw
+0.20 ~passe ~patte ~perfo ~pixel ~probl ~promp ~pytor ~rathe ~readm ~regre ~repla ~rescu ~scale ~seein ~seeme ~seque
+0.20 ~setti ~sever ~silen ~slice ~solve ~spars ~speec ~stret ~strid ~struc ~suppo ~swapp ~switc ~thems ~there ~throu
+0.20 ~unfus ~upgra ~upsca ~versi ~witho ~worki ~writt ~x128x ~x4000 ~yield 分>数 大>小 小 层 度 批 批>大 数 数>矩 每
+0.20 的>显 的>问 矩 矩>阵 要 长>度 阵 상>도 에 에>서 잘 켜 켜>니 한 해 해>상
+0.40 0 12288>12288 13>gb 16>k 1>40 2>bytes 64>x64 720>p again alibi alibi>bias are>ok at at>2048 attention>slicing
+0.40 attnprocessor attnprocessor2 attnprocessor2_0 back baddbmm>in block>of can't causal chunk_size coefficient
+0.40 computes confirmed context>parallel cp cross cross>attention cut dense dense>n detr domains dot doubling>the
+0.40 each>pair efficient>kernel enable_attention_slicing esm every>other every>patch exactly fa2 false false>in fine
+0.40 flash>attn float for>32 forces frames fused gb>piece gib>in go h has>no helped i>printed implementation
+0.40 installed is>the it>is k>128 k>blocks keras>multiheadattention l>l latents latents>are length makes maps mem
+0.40 memory>efficient mid mid>block mps multiheadattention>on my n>n naive naive>path need nn>multiheadattention
+0.40 of>1024 of>nodes off>each on>fine one>go opt>split other output p pair pair>of pairs patch patches picture piece
+0.40 pipe>enable_attention_slicing point printed>the product q>k quadratic>part quadrupled query rank>does
+0.40 relative>position replaced replaced>the request residue row score>matrix shape shape>before single size so>it
+0.40 softmax>1 solves solves>it split>attention t>t tensor the>einsum the>fused the>naive the>non the>queries
+0.40 the>score the>shape the>softmax the>table the>trick there>it tokens>squared transformer transpose true v100
+0.40 vanilla wheel windowed with>sdpa without>xformers x64 your>number ~attnp ~build ~causa ~compa ~compu ~dense
+0.40 ~domai ~exact ~force ~frame ~insta ~mater ~matri ~patch ~pictu ~reque ~singl ~slici ~trans ~vanil
+0.60 1024>in 16>heads 17>gb 60>k attends bmm builds chunk doubling einsum full gat gib global gone local>block
+0.60 longformer map need_weights no>flash non non>local opt path per>head protein q qk>t relative sageattention score
+0.60 sdp triangle weights works xformers>and ~coeff ~doubl ~effic ~einsu ~globa ~helpe ~kerne ~laten ~longf ~multi
+0.60 ~posit ~prote ~relat ~resid ~sagea ~token ~windo
+0.80 attentions efficient enable fa>on kernel l local math output_attentions output_attentions>true px qk queries
+0.80 slicing squared t table tokens vit window ~queri ~trian
+1.00 baddbmm bias eager head multiheadattention n quadratic softmax ~baddb ~softm ~squar
+1.20 fa k mask ~atten ~score
+1.40 block scores ~quadr ~xform
+1.60 attn flash
+1.80 heads xformers
+2.20 attention sdpa
""",
    "budget": r"""
-0.60 8>0 all as batch config device from gb k me
-0.40 9>gb always>the been box cpu did empty every fail four full gpu_memory_utilization>to here in length limit line
-0.40 loads log mb new node off q tensorrt use x ~alloc ~captu ~devic ~diffe ~lengt ~proce ~recor ~tenso
-0.20 02>23 0>1 0>25 0>and 0>in 10>02 10>gb 11>gb 12>1 1>m 1>of 1>s 1>to 1>was 20>gb 21>28 23>1 23>65 28>gib 2>1 2>5
-0.20 2>6 2>x 36>gb 3>fraction 3>in 3>tp 40>gb 45>each 4>1 4>3 4>and 4>it 4>x 5>leaves 65>gib 75>the 7>0 7>and 85>to
-0.20 8>as 8>gb 8>in 95>all 9>0 9>and 9>is 9>leaves =4 a>14 a>batch a>first a>fraction a>second a>separate a>share
-0.20 adam admin after after>some after>the again ai ai>fraction aliyun all>fail all>the alloc allocated allocation
-0.20 alone>on altogether an>empty and and>0 and>i and>its and>jax and>kept and>so and>then and>training another
-0.20 another>gpu any app around array as>the at>1 at>14 at>7 at>8 at>all at>once at>step at>that at>the attention
-0.20 b>chat base batch>of batch>size because>the before behind benchmark between block blocks>are blocks>for bs
-0.20 buffer build built but by>then c cache>for call calls can can't>test capture capturing card>at cards cell
-0.20 checkpoint chunk comes comes>from completed compute config>gpu conv copies core crash>and crumbs cuda cudnn cupy
-0.20 cut data deepseek deepseek>v2 default>and del deleted desired>gpu device>10 device>by dies>later different disk
-0.20 does>not doesn't>matter done draft>model e eager early effect eight else embeddings empty>card en end endpoint
-0.20 ends engine>core engine>is enough epoch error exactly fail>with failure faiss false false>and far file find
-0.20 fine>on first>run first>theory fits five flag flags flags_fraction_of_gpu_memory_to_use flat float for>8 for>its
-0.20 for>me for>that for>weeks for>what fp16 fp32 fraction>is fraction>of frame frames freed fresh g gb>card gb>here
-0.20 gb>on gb>to generate get gib gigs gives gives>the goes goes>down going gone gpu>0 gpu>1 gpu>3 gpu>blocks gpu>mem
-0.20 grad graph graphs grid group h had>been has>a he health held help here>and here>for hf hf>generate his history
-0.20 home host how i'd i'd>guess i've i>trained i>used id if imgsz in>a in>config in>one in>tensorrt index
-0.20 inference>engine info input instance_group instance_group>count into is>0 is>75 is>left is>on is>still is>the
-0.20 is>what it it's>the it's>worth it>and it>can't it>dies it>doesn't it>fails it>for it>from it>is it>isn't it>was
-0.20 iteration jax>is jobs just keep kept kernel keys kv>blocks kv_cache_config kv_cache_free_gpu_mem_fraction>in l
-0.20 laptop later>with launcher layer layers layout left>at len let library like list lite loaded loader local
-0.20 log>memory log>says logs look loss lower>than lowered>gpu_memory_utilization lowering>gpu_memory_utilization m
-0.20 main makes many map march matter matter>for max>model max_logprobs max_model_len max_num_seqs maybe mean mean>of
-0.20 memory>it memory>not message mib million mine model>len module moved mxnet n net network never ngl no>different
-0.20 no>effect no>pattern no_grad nobody node>with none normal not>enough not>start nvidia nvidia>smi ocr of>each
-0.20 of>our of>the off>max ok old on>0 on>another on>card on>gpu on>my on>our on>this one>does ones only>the onto op
-0.20 open optimizer or other>engine our out output own>log paddle paddle>ocr page paged parallel parameter parameters
-0.20 passed passed>to passes>with past pattern perhaps pid pipeline plain plain>hf plenty pod policy post preallocate
-0.20 prefill>off previous printed processes proposes put px py pytorch qwen raised>it raising>it ram rather
-0.20 rather>than re read readme recommends recording reduce release removed reporter reserved>22 restart restarted
-0.20 result right room>for run>ai running runs>on s same>message sampler>at samples saved says>9 says>the second>vllm
-0.20 seconds separate separate>node sequences serves session session>config set>to set>up
-0.20 set_per_process_memory_fraction set_per_process_memory_fraction>0 sets several sglang>0 sglang>runs shape shard
-0.20 share>and shared shared>one since>march since>the sits six sizes slots slurm small smi so>did so>i so>it solves
-0.20 some>hours somebody space>for stack stage startup>passes state states stayed step step>1 steps still stopped
-0.20 stores t t4 takes>4 temp temp>memory tensor tensorrt>llm test tested tested>0 thank thank>you thanks that that's
-0.20 that's>been that>0 that>gpu the the>2 the>api the>card the>crash the>default the>device the>embedding the>end
-0.20 the>gpu the>log the>memory the>new the>old the>one the>server the>sglang the>test the>time theory theory>was
-0.20 there's>no there>then these thing through ti times tiny to>1 to>2 to>a to>it to>spare to>the to>think to>work
-0.20 today together>with token tokens tokens>65536 too>big too>many torch>cuda total>memory total>tokens tp tp>4
-0.20 trace train trained training>with tried trt true two>7 type u uninstalling unload used>to users using v v100 v2
-0.20 v2>lite vae valueerror valueerror>free variable video vllm>engine vllm>goes vllm>instance vram>8 w was was>on
-0.20 was>that was>the way we're we>have weeks went what>it's what>nvidia when where which which>is window with
-0.20 with>14 with>4 with>each with>no with>plain worked workers works works>for worth wrong xformers
-0.20 xla_python_client_mem_fraction>10 xla_python_client_preallocate xla_python_client_preallocate>false yes your
-0.20 ~accor ~aliyu ~altog ~anoth ~argum ~aroun ~batch ~befor ~behin ~bench ~betwe ~bucke ~buffe ~build ~chann ~check
-0.20 ~chunk ~clien ~colle ~colum ~compi ~conti ~creat ~crumb ~cudam ~deeps ~delet ~detec ~effec ~endpo ~enoug ~entir
-0.20 ~envir ~evalu ~exact ~exper ~expor ~failu ~featu ~figur ~float ~follo ~forgo ~fragm ~frame ~gradi ~graph ~handl
-0.20 ~happe ~helpe ~histo ~initi ~itera ~jetso ~lapto ~laten ~layer ~layou ~libra ~light ~limit ~loade ~manag ~matri
-0.20 ~matte ~messa ~milli ~modul ~momen ~netwo ~nobod ~norma ~nvidi ~objec ~offlo ~ollam ~outpu ~paddl ~paral ~param
-0.20 ~parti ~patte ~perha ~piece ~pipel ~plent ~preci ~preco ~predi ~prefe ~previ ~print ~probl ~propo ~pytho ~pytor
-0.20 ~quadr ~rathe ~readm ~refer ~relea ~remov ~rende ~repla ~repor ~resid ~resta ~resul ~retur ~runni ~segme ~separ
-0.20 ~seque ~sessi ~sever ~someb ~state ~staye ~stopp ~store ~stude ~switc ~syste ~teste ~thank ~that' ~theor ~there
-0.20 ~threa ~throu ~token ~torch ~trans ~unins ~unloa ~varia ~worke ~xform в
+0.20 00>11 0>12 0>15 0>82 0>87 0>93 0>dies 10>more 12>6 14>33 14>4 14>b 15>0 15>55 16>k 18>1 1>2 1>23 1>47 1>6 1>now
+0.20 21>3 21>6 24>0 24>21 24>gb 256>requests 256>seqs 2>do 2>from 2>replicas 2>so 2>that 30>1 30>g 30>is 32>b 35>for
+0.20 394>mb 3>for 3>is 3>the 3>was 400>mb 40>g 44>53 45>0 4>a 4>for 4>from 5>0 5>11 5>32 5>and 5>both 5>each 5>gb
+0.20 5>is 5>it 5>the 60>the 64>of 6>80 6>a 6>in 6>set 6>so 6>was 75>and 75>by 75>default 75>in 75>twice 79>6 7>b 7>in
+0.20 7>trainer 80>72 80>the 84>gib 88>is 88>on 88>was 8>does 8>down 8>each 8>is 8>of 8>runs 90>by 90>per 90>percent
+0.20 92>0 92>and 92>is 92>or 95>for 95>of 97>the 98>leaves 98>the 9>24 9>3 9>80 9>for 9>in 9>it 9>of 9>on 9>too a
+0.20 a100>both a6000 a>13 a>30 a>4090 a>45 a>big a>byte a>day a>display a>el a>gig a>half a>long a>model a>monitor
+0.20 a>night a>slice a>tenth a>third a>week a>whole above activations actor actor's add>up advance after>hours
+0.20 after>loading after>profiling after>weights afterwards all>three allotment>and allow allow_growth already an>80
+0.20 an>a100 an>l4 and>activations and>cuml and>it and>it's and>llm and>my and>not and>one and>only and>they and>vllm
+0.20 answered are>free ask ask>it asked>for asks>for asr assumed at>75 at>9 at>90 at>a at>boot at>import at>launch
+0.20 at>peak at>run at>this attached au au>lieu aucun aucune auto b's b>0 b>bf16 b>both b>in back>at backend baj
+0.20 baj>é batch>had batch>prefill be because>its before>the beide below>the beside>it beside>the bf16 bf16>needs
+0.20 bf16>on big>batch blaming bloc blocks>try blue blue>green board board>and board>by boot boot>and both>at
+0.20 both>come both>fine both>live both>models both>on both>with breathe buffers>and burst by by>4 by>default
+0.20 by>design byte byte>for byte>size cache>memory cache>up cache_max_entry_count>0 cada cada>um calc can't>go
+0.20 can't>start canary cannot cannot>work card card>cannot card>not card>of card>there card>weights card>with chart
+0.20 chat>0 chat>model chat>to chats claims claims>90 client closing collides collides>with colocated>grpo colour
+0.20 come>up comfy comfyui>with complains compose>file computed computed>on con>0 confess config>gpu_options confirm
+0.20 containers containers>each context>phase contexts copied copied>from count counted counted>in counts>the cover
+0.20 covers covers>the crash crashes crashes>in cuda>graph cuml currently custom cutting>the da dask day day>at days
+0.20 de>0 decoding default>0 default>is default>so default>torch der>karte design desired>0 desired>utilisation
+0.20 desktop>has desktop>user dev didn't>even didn't>fit didn't>leave died dies dies>with display>attached
+0.20 display>holds does does>the doing down>a draft>isn't dropped>to each>claims each>for each>leave each>of each>sum
+0.20 eager>to either em em>0 emb emb>and embedding>server enabling encoder encoder>then engine>had engine>refuses
+0.20 engine>says engines env>in erreur estimate estimate>was eval>script even even>cover everything everything>by
+0.20 exceeds>the exclusive f>ü falls false>for farid farid>15 fell>over file>was filling finds>no finishes first>16
+0.20 first>big flashinfer's fois for>a for>blocks for>cache for>half for>nccl for>nine for>prefill for>real
+0.20 for>speculative for>tensorrt fraction>1 fraction>counts free>5 free>after free>at free>fraction free>memory
+0.20 free>when free_gpu_memory_fraction>0 frees from>0 from>now from>the front front>and front>so g>while gave>1
+0.20 gave>the gb>0 gb>is gb>less gb>lower gb>machine gb>so gb>that's gb>though gb>thus gb>took gehen gemma generation
+0.20 generation>inference generator's generous gets gets>0 gig gist gist>my give given gives>an go>together goes>over
+0.20 good got>the gpu gpu>at gpu>with gpu_memory_utilization gpu_memory_utilization>从 gpu_options grabs>everything
+0.20 granted graph>no great greedy>for green>on groups growth>is grpo guaranteed h100>and h100>both h20 had had>0
+0.20 had>given had>to half>full halved halved>both hand has>1 has>blocks has>left has>no has>to have>a having
+0.20 headroom headroom>for high hold hold>a holds holds>3 hours>not i'd>lowered i>confess i>gave i>run i>was image
+0.20 immediate import in>advance in>bf16 in>chat in>colocate in>compose in>my in>our in>text in>tf in>that in>the
+0.20 included included>in increasing inference inference>server infinity>vllm instance instance>had instances
+0.20 instanzen instanzen>mit is is>2 is>below is>default is>free is>in is>less is>no is>ours is>per is>set is>smaller
+0.20 isn't isn't>counted isn't>in isn't>possible it's it's>a it's>quiet it>10 it>boots it>lives it>needs it>ooms
+0.20 it>took it>wasn't it>your its>0 its>90 its>estimate its>part itself jax jax>had jax>side jax>takes je je>0 jetzt
+0.20 jetzt>0 k80 k>prompt karte karte>mit keeps>1 kernels kv>cache kv_cache_free_gpu_mem_fraction
+0.20 kv_cache_free_gpu_mem_fraction>0 la>primera large>a last>mb last>one later later>had laufen launch le>serveur
+0.20 learner leaves>nothing left left>0 left>on left>only leftover les les>poids lets lets>the lieu lieu>de little>to
+0.20 live>in live>together lives>on llm's llm>and llm>on llm>share lmcache lmdeploy lmdeploy>cache lo load load>only
+0.20 load>test load>with loading loading>the logprobs logprobs>of long long>prompt long>request longer longer>fails
+0.20 looks lora>rank lora>swap los los>pesos low>for lower lower>it lowering>it machine>on manually maps>nearly
+0.20 margin marre maths max>batch max>len may mb>workspace meant>for measured measured>over mem>fraction
+0.20 mem_fraction>45 memory>40 memory>for memory>growth memory>pool memory>utilization minus mit mit>0 mit>je mode
+0.20 model>14 model>i model>in model>instance model>itself model>no model>of model>uses model>weights models more
+0.20 much>of much>on multimodal must must>be my>3070 my>4090 my>first my>reranker my>setting n>de nada nccl>and
+0.20 nccl>buffers nccl>no ne nearly nearly>the need need>to needs needs>0 needs>a negative next>container nicht nine
+0.20 nine>tenths ninety ninety>percent no>available no>blocks no>headroom no>longer no>margin no>memory no>more
+0.20 no>second no>space not not>a not>an not>at not>from not>of not>to not>what's note note>to notebook>so nothing
+0.20 now now>0 now>all now>on number>0 nummer of>24 of>30 of>44 of>80 of>a of>an of>free of>one of>that of>total
+0.20 of>what okay on>16 on>24 on>40 on>80 on>same on>the on>thursday once>a one>card one>complains one>didn't
+0.20 one>exits one>l40s only only>0 only>20 oom>under ooms ooms>on optimised optimised>the options or>enforce order
+0.20 ordering other>one other>server others others>wsl ought our>custom our>reranker our>rl ours over>a over>at
+0.20 overlap own own>90 own>with para para>cada pass pass>with passes>the pd peak>9 peaks ped ped>í pedia pendant
+0.20 per>gpu per>instance per_process per_process_gpu_memory_fraction percent>of pesos picks pinned placa planned
+0.20 planned>for plus poids pool pool>12 pool>6 pool>byte pool>to pool>took porque possible posting posting>for pp
+0.20 pp>2 prealloc preallocate>false preallocated>75 prefill>at prefill>peaks prefill>size prefill>tokens preprocess
+0.20 primera prod profiled profiling>run program prompt prompt>logprobs python quan quarters>at quiet quota raise>it
+0.20 raised raised>the ran>both rank>256 real real>traffic reduced refuses>to relative relative>to remainder
+0.20 remainder>and remained>for remaining replicas>at replicas>on replicas>per reply requ requ>ê request requests
+0.20 reranker>and reranker>lives reserved>in reserves>its reward reward>model rl rl>loop rmm rollout>engine
+0.20 rollout>gpu_memory_utilization run>two runtime same>card same>gpu same>h100 same>l4 same>notebook same>number
+0.20 sampler's sampler's>temporary sampler>warm say>0 says says>1 script>does second>instance segundo sends sends>a
+0.20 seqs server>holds server>in server>takes services servidor serving serving>2 set set>0 set>5 set>and setting
+0.20 setting>0 setting>aside setting>was settings>the sglang sglang>on share>of share>so share>while side side>at
+0.20 side>of since>it's sitio sized sized>for sleep sleep>mode slice slice>to smaller>than so>lower so>no so>the
+0.20 so>torch solved some>more speculative speculative>decoding speculative>draft split>the stages start>7
+0.20 start>order start>unless starting startup>check starves stay>below stays>reserved still>free stops>at sub>í
+0.20 survived survived>the survives swap swap>in take take>90 takes takes>75 takes>its temporary ten>í
+0.20 tensorflow>maps tenth tenths text>generation tf tf>serving tgi>cuda tgi>is tgi>on than>half than>there
+0.20 that's>below that>can't that>card that>size that>version the>14 the>3090 the>actor the>actor's the>budget
+0.20 the>check the>compose the>context the>dev the>display the>embedder the>engine the>eval the>first the>free
+0.20 the>generator's the>gist the>image the>job the>k80 the>knob the>l4 the>l40s the>last the>later the>learner
+0.20 the>leftover the>llm the>llm's the>logits the>maths the>model the>night the>number the>plan the>profiling
+0.20 the>remainder the>remaining the>reranker the>reserved the>runner the>same the>sampler the>sampler's the>top
+0.20 the>torch the>total the>toy the>trainer the>update the>vision the>whole them>on then then>crashes then>finds
+0.20 then>has then>the there>is they they>own third this>line though three>replicas thursday thus tips tips>over to
+0.20 to>4096 to>95 to>auto to>confirm to>free to>go to>hold to>keep to>live to>self to>squeeze to>take to>three
+0.20 to>total tokens>32768 told told>to too>generous too>little too>low too>tight took took>0 took>half took>its top
+0.20 torch>got torch>in torch>model torch>side total>and toy toy>model traffic trainer trainer>then training>without
+0.20 triton triton's trl true>initial_pool_size try>increasing tts tuned turned>out twice two>of two>replicas
+0.20 two>vllm typed tzuhan um und und>0 unless unoccupied until>someone up up>front up>to up>with update>step us>was
+0.20 use>0 used>0 util>0 utilisation>at utilisation>knob utilisation>to utilization>counts utilization>from
+0.20 utilization>is v0 verl>rollout verlangt version>so vl vllm>instances vllm>together vllm>wants vram want wanted
+0.20 wanting wanting>its wants>0 warm was>0 was>above was>computed was>copied was>still was>too was>what wasn't we
+0.20 we>gave we>passed we>reserved week>without weights>alone weights>need were>used what's what>is what>it what>the
+0.20 when>it while>the while>training whisper>beside whole whole>gpu will with>200 with>60 with>a with>gpu with>lora
+0.20 with>vllm_gpu_memory_utilization without without>a without>it woke woke>up worker worker>and wsl xla
+0.20 xla_python_client_mem_fraction>4 xla_python_client_mem_fraction>95 y>la ya yael you>ask you>gave you>have
+0.20 you>need you>set zero zero>for zwei>instanzen ~21474 ~actor ~advan ~after ~alrea ~assum ~attac ~aucun ~blami
+0.20 ~breat ~canar ~canno ~closi ~coexi ~colli ~colou ~compo ~confe ~confi ~conta ~conte ~cover ~crash ~curre ~custo
+0.20 ~decod ~dejab ~desig ~disag ~divid ~eithe ~embed ~encod ~erreu ~every ~exclu ~filli ~flash ~gener ~grant ~group
+0.20 ~halve ~havin ~headr ~immed ~inclu ~incre ~infer ~itsel ~laufe ~launc ~lefto ~lmcac ~loadi ~longu ~machi ~manua
+0.20 ~margi ~model ~nearl ~negat ~ninet ~nothi ~numme ~overl ~overs ~penda ~pinne ~plann ~porqu ~possi ~posti ~prepr
+0.20 ~prime ~proze ~refus ~relat ~reque ~rewar ~runne ~runti ~setti ~sglan ~share ~specu ~stage ~starv ~stati ~tempo
+0.20 ~tenth ~thoug ~thurs ~traff ~trito ~tzuha ~unles ~unocc ~verla ~wante ~wanti ~wasn' ~what' ~witho ~второ ~кажды
+0.20 ~поста à>0 é é>m é>marre í í>a ó>n ü ü>r без второй каждый карте на не поставил что 从>0 到>0
+0.40 0>2 0>55 0>7 0>86 0>90 0>94 0>99 0>will 1>0 1>gb 45>on 5>days 6>blocks 6>for 80>gb 85>instead 88>and 88>dies
+0.40 90>and 95>0 95>with a>card a>crash a>dedicated a>desktop allotment and>no and>nothing and>the aphrodite
+0.40 aphrodite>gmu args asking at beside blocks>0 boots break budget by>hand cache calm calm>since can't can't>work
+0.40 card>each check claim compose configured count>0 counts days>without dedicated desired didn't display embedder
+0.40 exceeds fails>at finds for for>1 for>the for>torch gmu>0 gmu>6 gpu_memory_utilization>0 greedy h100 half
+0.40 infinity initial initial_pool_size is>taken it>0 it>stops its>fixed jax>grabs knob kv kv>pool l40s leave leaves
+0.40 live lora lowered>it machine mem_fraction memory memory>fraction model needed needed>to night no>crash of>0
+0.40 ollama_gpu_overhead>2147483648 on>an only>61 override peak per_process_gpu_memory_fraction>0 percent
+0.40 preallocated profile profile>says quarters raise>the replica reserve>vram reserved rollout sampler>warmup
+0.40 second>one second>replica server server>and servers share>was shares sidecar since slack so>0 so>9 so>vllm
+0.40 someone stable starts static>share stops sum taken takes>6 tei tgi than than>the the>chat the>desktop
+0.40 the>fraction the>lora the>two the>utilisation the>weights this>week three three>quarters tight to>7 to>90
+0.40 to>raise too>greedy total total>but total>not try two>servers under under>load verl vision>encoder vllm>for
+0.40 vllm>may vllm>on vllm_gpu_memory_utilization vllm_gpu_memory_utilization>0 wants>90 warm>up warmup warmup>with
+0.40 weights weights>are while whisper will>always with>1024 work xla_python_client_mem_fraction zwei ~allot ~aphro
+0.40 ~askin ~backe ~besid ~block ~budge ~claim ~dedic ~desir ~didn' ~displ ~excee ~greed ~infin ~learn ~leave ~lmdep
+0.40 ~logpr ~measu ~neede ~perce ~prefi ~promp ~quart ~rollo ~segun ~servi ~sidec ~someo ~stabl ~start ~survi ~warmu
+0.40 ~weigh ~whisp поставил>0
+0.60 0>35 0>45 0>75 90>of an at>start below cache>max chat colocated cuda>memory default desktop engine entry
+0.60 entry>count fraction>0 grabs it>to it>wants its l4 less less>than lives llm lowered max>entry mem nccl no
+0.60 nothing>for ollama on>one part portion prefill profiling raise replicas reranker reserve run>time sampler
+0.60 server's so start static to>0 two utilisation vision vram>1 wants week whole>card ~count ~defau ~deskt ~engin
+0.60 ~fract ~insta ~lower ~porti ~preal ~remai ~reran ~sampl ~secon ~visio
+0.80 0>4 0>5 1>5 blocks gave is>too ollama_gpu_overhead second the>share util ~coloc ~profi ~repli
+1.00 0>3 0>88 0>97 0>98 gmu overhead too vllm ~reser
+1.20 0>8 0>92 at>0 both free with>0 ~serve ~utili
+1.40 # 0>6 0>85 utilization
+1.60 share
+1.80 0>9 0>95 fraction
""",
    "checkpoint_loading": r"""
-0.80 #
-0.60 ~delet
-0.40 =0 any are but by call cpu>and deleted device>they free gc>collect i>suspected if in>the is>deleted left
-0.40 load>with made mb or path>map_location per says snapshot>with suspected>the the>dict time took were>saved ~suspe
-0.20 0>but 16>gb 1>and 1>gb 2>5 2>at 3>1 4>gb 60>gb 7>and =4 a>6 a>new a>person accepts adamw after>and
-0.20 after>load_state_dict all>there allocator and>3 and>each and>free and>it's and>moves and>no another answer>says
-0.20 any>chance around>it as>before as>torch asked at>that auto awq b back>to backward base batch batches be>the been
-0.20 before>loading before>moving before>torch bf16 bit bitsandbytes block book buffer but>it's but>the but>torch
-0.20 by>any by>default by>the bytes cache cached call>torch called can't card>and careful case case>that's cell
-0.20 chance check checkpoint>in checkpoint>to checkpoint>was coco code>by collect come>in completeness context
-0.20 converted>the copied>in copy>deepcopy could count cpu>mmap cpu>so cpu>tensors cpu>was crashed cuda>device
-0.20 cuda>in cudf cupy cure cure>it data dataset deepcopy deepcopy>model del>the detector device_ids dict>straight
-0.20 did>not did>you didn't die dies>as dies>in do docs docs>torch documentation documentation>for does does>your
-0.20 each each>time embedding empty en enable engine epochs error eval ever f>cpu failed fails>at feature file>so
-0.20 fine>i fine>it fixed float followed for>each for>reference for>torch forty forum fp8 frame frames free>the
-0.20 from_pretrained from_pretrained>in gather gb>card gb>once gc get gets gives>the go goes>on good>to gptq gpus
-0.20 grad gradient gradients green guess had half hard has has>been he he>was hold holding holding>the host host>on
-0.20 hour i i'd i>also i>load i>saw ids if>not if>the image images in in>case in>dict in>lightning in>this index
-0.20 interest is>a is>all is>given is>only is>why isn't it's it's>the it>3 it>afterwards it>dies it>is it>isn't
-0.20 it>with its jax k keep kernel keys know lab lab>book layer layers lazily leaves length less limit list lives
-0.20 llama llm load>3 load>path load>restores load>weights load_from_checkpoint>in load_state_dict>state loading>the
-0.20 log look lora lora>base loss low_cpu_mem_usage>true m make makes manual map_location>is max measured memory
-0.20 message meta meta>device mib mode model>to moments>on moved moved>to moves moves>it moving moving>the ms my name
-0.20 needed no>part node>has not>the notebook nothing np num object of of>interest offload_optimizer
-0.20 offload_optimizer>device old>forum on>1 on>a on>loading on>to once>the one's only>with ooms ooms>on optimizer's
-0.20 optimizer's>state order our>script out outputs over>the own>device page part part>in pass pass>map_location
-0.20 passes path>is person person>on picture pinned pipeline plain please please>show pod policy pool precision
-0.20 put>in px py>line pytorch ram ran rank>reads ranks>call ranks>use reference reference>the removed>the repo
-0.20 reserved restored>to restores>tensors resume>but resume>code resume>dies resume>path right running sadly same>as
-0.20 same>script same>so says>torch scratch>without script server set set_device setting shard>so share shared
-0.20 show>it since size size>of small so so>reading so>the split start>does started state>on stays>on straight>after
-0.20 suspected swap switching t4 take takes takes>a tensorflow tensors>come test tf that's>of that>is the>adam
-0.20 the>batch the>debugger the>default the>documentation the>ema the>first the>forum the>last the>lightning the>log
-0.20 the>model the>next the>one the>optimizer's the>other the>pickled the>pytorch the>size the>start the>state
-0.20 there>from they>were third three three>times times to>each to>know too>in took>12 tools torch>cuda torch>device
-0.20 train>py true>and true>map_location two two>epochs unit unless unload update use>map_location used uses using
-0.20 vae visible w wanted was was>on was>read was>still was>there wasn't we've we>load weights>are weights>come
-0.20 weights_only weights_only>true what>i when>restoring which>is while>loading whoever whoever>wrote window windows
-0.20 without>any workers works>fine writes writes>the you>pass your>resume ~accep ~activ ~alloc ~anoth ~backw ~batch
-0.20 ~bitsa ~cache ~calle ~caref ~carri ~chanc ~colle ~compl ~conte ~count ~datas ~debug ~decod ~deepc ~defau ~dequa
-0.20 ~didn' ~docum ~embed ~encod ~engin ~epoch ~every ~faile ~featu ~figur ~finis ~float ~follo ~forgo ~frame ~gradi
-0.20 ~handl ~helpe ~holdi ~image ~imagi ~impor ~inter ~kerne ~layer ~lazil ~leave ~lengt ~manua ~match ~measu ~memor
-0.20 ~movin ~neede ~noteb ~nothi ~numbe ~offlo ~outpu ~passe ~perso ~pictu ~pipel ~pleas ~preal ~predi ~profi ~promp
-0.20 ~pytor ~quant ~recor ~remov ~repla ~reque ~reser ~runni ~sampl ~scrip ~segme ~serve ~servi ~sessi ~setti ~share
-0.20 ~sprea ~succe ~threa ~token ~torch ~touch ~trans ~unles ~unloa ~wante ~wasn' ~whoev ~windo ~write é
+0.20 0>as 0>eight 0>i 0>is 0>right 0>s 0>seven 0>so 0>that's 0>then 0>would 10>to 11>gb 13>gb 14>8 14>gb 16>gib 17>gb
+0.20 19>6 1>fresh 20>gb 25>gb 2>4 30>gigs 30>with 3>and 3>x 40 4>gpu 5>2 5>and 6>3 7>1 7>3 7>gb 8>ranks 9000>steps
+0.20 9>gb =3 =5 a>4 a>cold a>del a>file a>fresh a>full a>function a>model a>second about>6 accelerator
+0.20 accelerator>load_state adam adam's adam's>moments adam>buffers after>del after>model after>restoring ai ai>learn
+0.20 alive alive>next all>four all>on all>ranks all>the allocated along along>with already>there an>attribute and
+0.20 and>1 and>a and>before and>builds and>does and>dropping and>it and>keeps and>loads and>model and>nobody and>only
+0.20 and>stayed antes antes>de archive are>two args around>for around>twice arrive as>a as>an as>in as>it as>the
+0.20 as>well at at>30 at>7 at>first at>load at>once at>same attribute attribute>for avant avant>le avec avg b>params
+0.20 back>in back>the bad batch>size be>enough because>it before before>copying before>i before>there's before>your
+0.20 behaves beim beim>fortsetzen being best>model best>pt best_state bin blob blob>and board both>on both>versions
+0.20 brings>a brings>its broadcast brought brought>it buffers buffers>came buffers>in bursts but>all but>on by>each
+0.20 by>printing by>self came>off came>on can>be card>5 card>at card>too card>was carte carte>0 changed changed>the
+0.20 changed>to chargement checkpoint>gives checkpoint>optimizer checkpoints ckpt>after ckpt>breaks ckpt>torch
+0.20 ckpt_path>best code>and coexist cold cold>start collect>and collect>the comes>back commented>out config>and
+0.20 config>which contains continuing>a converted>to copied>into copies copy copy>while copying copying>over
+0.20 cpu>every cpu>in cpu>instead cpu>the crash crash>is crashes cuda>3 cuda>5 cuda>and cuda>as cuda>i cuda>rank
+0.20 cuda>tensors cuda>until das das>geladene davor dcp dcp>load deepspeed deepspeed's deepspeed>load_checkpoint
+0.20 default_restore_location del>checkpoint dem der>karte deserialised>the deserialises detectron device>before
+0.20 device>cpu device>i device>so device>the device>zero dict>and dict>never dicts did diff diff>of directly
+0.20 does>not double doubled doubling dropping>the drops dump duplicated duplicates during each>gpu each>rank
+0.20 eight>cards eight>copies elastic end end>was ends>in enough enough>to ensuite entry epoch>0 epoch>1 epoch>30
+0.20 epoch_40 epoch_40>pth even>though every every>gpu every>node every>shard every>worker executes existed exp
+0.20 exp_avg f f>cuda fails>a falls falls>over false false>helps fast fast>ai fault fault>i fell>from fichier file>i
+0.20 file>is file>to filled filled>the fine>tuning first>card first>cured first>still first>then fit fix fixed>with
+0.20 for>good for>inference for>later for>reporting foreign fortsetzen found>out four>ranks fresh>one freshly from>10
+0.20 from>a from>checkpoint from>cuda from>eight from>step fsdp full>by full>second full_state_dict fully fully>on
+0.20 gathers>the gb gb>all gb>blocks gb>for gb>on gb>printed gb>steady geladene get>to gigabytes give give>it
+0.20 gives>you go>down going>back got>rid gpu>3 gpu>at gpu>before gpu>has gpu>then gpu>with h5 hanging hangs>around
+0.20 happens happens>after has>adam's has>every has>momentum has>one have>your here hit hit>we hub>file i>added
+0.20 i>changed i>commented i>e i>kept i>never i>read identical in>40 in>a in>full in>loading in>my in>that in>torch
+0.20 in>utils in>while including including>its init>the initialised initialised>one inside inside>torch insists
+0.20 insists>on inteiro into into>the is>even is>happy is>hit is>now is>on is>opened is>still is>that is>the is>there
+0.20 issue it's>done it's>fixed it>after it>and it>but it>into it>no it>on it>over it>should it>that's it>to it>too
+0.20 it>trains its>card its>optimizer itself>but itself>to jump jumps jumps>from just>to k>and k>needs kept kept>both
+0.20 kept>self keras killed killed>it l la la>carte lambda lambda>s lambda>storage last later latest launch le
+0.20 le>chargement le>fichier learn les les>quatre liegt lightning's lightning's>ckpt_path like like>the line>212
+0.20 line>in line>only line>the lines lived lived>through load>cuda load>f load>only load>p load>put load_file
+0.20 load_file>device load_from load_state load_state_dict load_state_dict>and load_state_dict>sd loaded
+0.20 loaded>optimizer loaded>to loader>in loading>it loading>to loc loc>storage longer loop>had loops
+0.20 low_cpu_mem_usage lu lu>sur main map>that's map_location>f map_location>was maps>to materialised materialised>on
+0.20 materialises materialises>the member memory_allocated merely merely>the merge merge>of missing>so mmap>true
+0.20 mmdet mmengine model model>already model>both model>in model>load_state_dict model>reload model>switching
+0.20 moment>is moments>along moments>came moments>in momentum momentum>buffers more more>in more>than more>trouble
+0.20 much much>for mxh my>code my>own n>best na neben need needs>double needs>the net>and network>is netz never
+0.20 never>deleted never>falls never>was new>file next no>crash no>issue no>longer no>more no>problem no>resume
+0.20 nobody nobody>drops nobody>needs not>go nothing>else now>2 oct of>cuda of>four of>memory of>the of>which offline
+0.20 ok>found old>state on>device on>each on>every on>its on>one on>our on>the on>top once>i once>set one one>card
+0.20 one>gpu one>is one>line one>on ones only>the only>want onto>card onto>cuda onto>device onto>gpu open>the opened
+0.20 opened>on opens opt opt>state optim optimizer>dict optimizer>entry optimizer>from optimizer>of other>than
+0.20 our>version out>by out>of out>the output>was over>at own>fault p>map_location parameters parameters>as params
+0.20 params>and params>were partitioning passt patched>with path peak>fell peak>memory peaks peaks>at pesos pickle>of
+0.20 pickled pickled>on pkl placa place place>in popping popping>them pour pour>les pra preempted preemption present
+0.20 pretrained>weights printed>at printed>right printing problem problem>here process>and produced pt>fails pt>to
+0.20 public pulled pulled>in pulls>the put>the puts py>does quatre raises raises>and random>init rank0_only rank>in
+0.20 ranks>onto ranks>read raw read>in read>it read>to reading>the reads>the rebuilt rebuilt>the referenced>by
+0.20 referenced>till released reload reload>at reloaded reloading remembers remembers>cuda reporting rest rest>of
+0.20 restarting restored restored>the resume>it resume_from resume_from_checkpoint resumed resuming>from
+0.20 resuming>with rid rid>of rollback run's run>and run>which s>in s>l safetensors>load_file safetensors>to
+0.20 safetensors>with safety same same>first same>flags same>imgsz same>network same>parameters same>place
+0.20 same>weights save>model saved>file saved>i saved>on saved>state saved>tensors saver saver>restore say saying
+0.20 saying>where scope>for scratch>and script>it sd sd>torch second second>launch second>set self>ckpt serialization
+0.20 serialization>py set>in shard shard>0 shard>onto sharded>checkpoint shards shards>to shows>me sits sits>on
+0.20 size>step smi>jumps snapshot>and snapshot>before snapshot>in so>each so>for so>rank so>twice solves solves>this
+0.20 stack start>7 start>from start>up start>with starting>fresh starting>from state>dict state_dict stayed stays
+0.20 step>1 still>referenced storage storage>loc stored>from straight stripped stripped>the stylegan sumiu supprim
+0.20 supprim>é sur sur>cpu sur>la switched tagged tagged>cuda taken tar tensors tensors>were tensors>where
+0.20 test>ckpt_path tf>train than than>0 than>24 that that's that's>why that's>your that>checkpoint that>line
+0.20 that>the that>torch that>was the>30 the>8 the>backup the>best the>bin the>blob the>board the>config the>device
+0.20 the>dictionary the>difference the>doubling the>dump the>end the>fresh the>freshly the>gpu the>h5 the>identical
+0.20 the>initialised the>jump the>line the>live the>load the>loaded the>loop the>merge the>module the>old
+0.20 the>optimizer the>parameters the>pickle the>preemption the>pretraining the>processes the>public the>ranks
+0.20 the>raw the>reloaded the>rest the>restart the>restore the>restored the>resume_from the>run the>same the>shard
+0.20 the>sharded the>tar the>thing the>variable the>way the>whole their>device then>copying they>come thing this
+0.20 this>is this>line through through>as till to to>20 to>device to>gpu to>one to>put to>read to>reuse
+0.20 to>safetensors to>where together too>much top>of torch>save torch>serialization train>with trainer trainer>fit
+0.20 trainer>test trains trains>at trains>with tried>to trouble true>assign true>in true>mmap tuning tuning>from
+0.20 two>lines two>sets type und universal unpacks unpickle until until>gc until>the up>there updated updated>the
+0.20 usage use>than used>after utils utils>py v2 values>as variables versions wants>more was>being was>pickled
+0.20 was>stored was>taken was>the was>what was>written we we>kept we>only we>updated webui>launch weights>in
+0.20 weights>only well were>never what what>is what>killed when when>saved when>they where where>they where>to
+0.20 whole>run with>20 with>both with>map_location with>model with>random with>two without>saying work>when
+0.20 worked>but works>with would>be written wrote>the x x>9 x>smaller yaml>and yolo yolo>train yolov8x you>call
+0.20 you>have your>missing your>other zero ~adam' ~archi ~arriv ~attri ~befor ~behav ~broad ~broug ~burst ~carre
+0.20 ~chang ~charg ~coexi ~conso ~conta ~copie ~copyi ~criti ~deeps ~detec ~direc ~discr ~dupli ~durin ~elast ~enoug
+0.20 ~ensui ~espne ~estad ~execu ~exist ~fichi ~fille ~forei ~forts ~fresh ~gelad ~gigab ~hangi ~happe ~ident ~inclu
+0.20 ~infer ~initi ~insid ~insis ~intei ~kille ~lambd ~launc ~membe ~merel ~mmeng ~model ~nobod ~offli ~opene ~patch
+0.20 ~poppi ~prese ~probl ~publi ~pulle ~quatr ~rando ~rebui ~refer ~relea ~remem ~reven ~rollb ~sayin ~secon ~seria
+0.20 ~signa ~solve ~start ~staye ~stora ~strai ~suppr ~tagge ~templ ~that' ~throu ~throw ~toget ~troub ~tunin ~unive
+0.20 ~unpac ~versi ~writt ~больш ~добав ~памят ~перво ~растё больше больше>не добавил карте не>растёт память первой
+0.20 при растёт файл 再 込>ん
+0.40 12>not 2>gb 2>x 40>k a>moment adebayo and>then assign assign>true averaging back>on before>the beside beside>the
+0.40 brings by>rank card card>0 continued continuing>from cuda_deserialize cured ddp del deserialised deserialize
+0.40 device>0 dict>on dictionary dies>with each>of eight ema>weights epoch>12 file's file's>tensors file>was first
+0.40 freed fresh>start from>scratch gb>at gpu>0 held held>the in>it in>scope in>use it it>not it>was l>s last>ckpt
+0.40 lightning line load>rank load_checkpoint loader loading>on loads moment moments needs net network never>freed
+0.40 next>to now old on on>cpu on>cuda on>gpu once onto>the orbax orbax>restored patched peak pickle processes
+0.40 pth>has rank>0 rank>by read>the reading reads rebuild rebuild_tensor_v2 referenced restoring resuming run
+0.40 safetensors same>batch scope scratch second>copy starting stays>in step step>40 straight>to tensor the>file's
+0.40 the>net the>snapshot them then>to those though to>cuda to>the too twice unpickling variable warm warm>start
+0.40 was>saved we>now which while while>the whole whole>training with>device with>the without>it ~adeba ~assig ~avera
+0.40 ~besid ~bring ~dicti ~file' ~light ~mater ~netwo ~param ~preem ~proce ~readi ~scrat ~shard ~strip ~thoug ~train
+0.60 back came ckpt_path continuing cpu>did cuda>0 device did>it ema epoch for>a from>epoch map_location>cpu only
+0.60 only>dies only>on pretrained rank ranks restart start the>file the>loader the>pretrained the>pt the>pth
+0.60 the>saved there weights with>resume ~deser ~doubl ~loade ~optim ~pickl ~reloa ~safet ~varia ~weigh
+0.80 cpu>first fresh from gpu loading map map_location optimizer snapshot torch>load ~devic ~loadi ~momen ~resta
+0.80 ~snaps ~unpic
+1.00 best cpu location read saved state ~check ~conti ~pretr
+1.40 checkpoint cuda file onto pt pth restore resume
+1.60 dict ~resto ~resum
+2.00 ckpt
+2.40 load
""",
    "cuda_graphs": r"""
-0.60 graph>capture no>graphs
-0.40 0>4 4>and 8>with a all and>8 as as>the bs>8 cpu cuda>graphs device fixed for>the get gpu graphs>are graphs>keep
-0.40 hood is>on load m mem nodes secs sizes>1 so so>graphs the>hood torch under under>the uses using with>mode you
-0.40 your ~finis ~train
-0.20 0>38 0>44 0>5 0>6 0>and 10>gb 14>gb 14>s 16>in 1>0 1>so 1>works 1>x 21>secs 30>mb 31>gib 38>gib 3>1 3>s 44>53
-0.20 4>in 5>3 5>gb 64>of =2 =5 a100 a>person a>private after>each alloc allocated>in also an and>it's and>outputs
-0.20 and>prod and>takes anything are>captured are>green are>not as>long asked at>its at>once at>startup avail
-0.20 avail>mem bad balancer begin>this behind bit buffers>and bug bug>oom build builds but by by>disable by>recording
-0.20 bytes c call can can't>see can>take capture>cuda captured>in capturing>cuda card checkpoint checks client closed
-0.20 compilation_config compile>mode compile>no compile>with confirm context cpu_offload_gb create create_graph
-0.20 cuda>memory cuda_graph_max_bs>16 cudnn cupy data default>doesn't default>so deleted describes detach dev dev>and
-0.20 did didn't distinct distinct>input do does doesn't doesn't>use dropped during during>capturing e e>g each>call
-0.20 each>distinct eager>to embedding empty_cache epoch even exception exception>capture faster>than file find
-0.20 finished finished>in finishes finishes>in first fixed>shapes float for>as for>him for>me for>their for>us four
-0.20 fp16 fp32 fraction>0 frames from g>cuda gained gb>for gb>of gb>per gib>then go go>to goes going grad gradient
-0.20 graph>begin graph>by graphs>and graphs>get green h20 half has have health here him host hour huge i i'm i>have
-0.20 if image in in>14 in>3 in>a in>dev in>one in>sglang inference info input>size inputs>and instance into is>not
-0.20 is>off is>then isn't>shared it's its>default job k keep keep>a keep>their kept>the kernel kv>cache l40s large
-0.20 leaves leaves>0 left>at len>4096 like line live load>balancer long>as loss made>it management map maximum
-0.20 memory>management memory>pool memory>pools metric minutes>avail mode>default model moved my n nccl nccl>buffers
-0.20 need needs>its neither nemo net no no>graph none>of not>in nothing nothing>gained of of>44 of>memory of>them
-0.20 offload old on on>0 on>so on>the only onnx>runtime's out out>of output overhead>is own>memory p past persistent
-0.20 person pid pieces play pool>as pool>which pools>e pools>for private>memory problem process prod pure py pytorch
-0.20 pytorch>blog ram rank rather rec recommended recording>a recording>was request reserve retain retain_graph
-0.20 retain_graph>true rmm rollout rollout>engine runtime's s>and same same>in script sdpa secs>took section see>that
-0.20 self seqs>16 server>is session setup several several>minutes sglang>captured shapes>by shapes>on single size
-0.20 small so>no so>that someone split started steps still swap_space swap_space>4 take>up takes takes>0 tape teacher
-0.20 tensor tf than than>eager thanks that>no that>on the the>card the>context the>eager the>gpu the>load the>model
-0.20 the>pytorch the>rollout the>same the>slack their>memory then then>the this this>can three times to>confirm
-0.20 to>several token tokens took>0 took>21 took>it tp0 tp0>capture trainer trains true>for true>so up>by us>with use
-0.20 user uses>cuda using>0 wants was>never we>compile when where which>isn't whole with with>cuda with>fixed worker
-0.20 workers works>3 works>for would wrong x xla_gpu_autotune_level xla_gpu_autotune_level>0 yet ~accum ~anyth ~balan
-0.20 ~batch ~behin ~bench ~build ~check ~close ~compa ~compu ~conta ~crash ~creat ~delet ~descr ~detac ~devic ~didn'
-0.20 ~disti ~doesn ~dropp ~durin ~embed ~excep ~featu ~float ~forgo ~frame ~gaine ~gradi ~healt ~histo ~ident ~impor
-0.20 ~infer ~leave ~loade ~manag ~maxim ~metri ~momen ~multi ~neith ~netwo ~nothi ~param ~persi ~perso ~preal ~predi
-0.20 ~probl ~proce ~rathe ~remov ~reque ~reser ~resta ~resul ~rollo ~runti ~sampl ~scrip ~secti ~sever ~singl ~someo
-0.20 ~store ~teach ~tenso ~thank ~token ~trans ~updat ~windo ~worke
+0.20 0>25 0>85 0>9 0>in 0>no 0>passes 0>starts 10>s 11>gb 16>32 19>1 1>6 1>8 1>9 1>gives 1>s 1>to 1>was 1>with 20>h
+0.20 21>4 21>6 23>8 23>to 24>so 25>gib 2>2 2>6 2>batch 2>gb 31>secs 32768>and 32>and 35>sizes 3>4 3>gib 3>not 3>which
+0.20 400>mb 4>6 4>before 4>compile 4>gib 4>one 4>profiles 5>bpw 60>s 60>sequence 67>sizes 6>2 6>gb 700>mb 70>b 7>g
+0.20 7>to 800>mb 8192>to 8>16 8>gb 8>k 8>went 8>x7b 92>there's 9>of 9>that's =0 a6000s a>graph a>little a>pool
+0.20 a>second a>smaller a>tiny about>12 about>25 activations adding additional after>60 after>lora after>the alive
+0.20 alive>by alive>in allocation allocator>so alone>is already>has an>env and>another and>aren't and>breaks
+0.20 and>cache and>eval and>everything and>it and>smaller and>target and>that and>we anew annotation annotation>id
+0.20 another another>3 another>for aphrodite are>2 are>600 are>kept are>the aren't>in aren't>part around>the arranca
+0.20 as>well asr at>0 at>18 at>capturing at>cudagraphinstantiate at>least at>the ate attention>backend b>gptq back
+0.20 backend bar batch batch>1 batch>sizes be>reused be>shared been>set before>it begin being beside beside>the
+0.20 between bpw bpw>fits breaks breaks>in bs>160 bucket buckets buckets>for budget buffers>per buffers>were but>at
+0.20 bwierzba by>1 by>then by>this cache>already cache>are cache>is cache_size_limit cada came came>up can't can't>be
+0.20 can't>use cannot cannot>be captura capture>des capture>list capture>sizes captured>after captures capturing>took
+0.20 card>24 card>runs change>so cloned come come>up comes common compile's compile>default completes context>memory
+0.20 contexts cost costs costs>me counted>in cuda>make_graphed_callables cuda_graph_config>batch cudagraph>trees
+0.20 cudagraph_capture_sizes cudagraph_capture_sizes>to cudagraph_mark_step_begin cudagraphs>the decode>graphs
+0.20 decoder>in default>list default>mode default>on dies>in different different>sizes disable>cuda
+0.20 disable_cuda_graph disabled disabled>the disabling disabling>cuda does>not doesn't>return don't don't>share
+0.20 draft draft>and dry dynamic>false e>ficou each each>epoch each>resolution each>with eager>and eager>ok
+0.20 eager>starts eager>之 eager_mode eager_mode>true el>servidor empty empty>and enable_cuda_graph>1
+0.20 enable_cuda_graph>false encoder>i enforcing engine engine>holds engine>ok enough enough>left env est>á estimate
+0.20 eta eval eval>of eval>uncompiled every>new exec exllamav2 extra failed>try fails>after fails>at fails>only
+0.20 failure falls>from false>dies false>for false>in few>mb fewer>capture fewer>sizes ficou ficou>est filled fine
+0.20 fit fits fits>w five>gigabytes flag followed for for>12 for>60 for>batch for>each for>every for>good for>that
+0.20 forbids forever former forward>and free free>and free>memory from>23 fuera full_cuda_graph fun g>pool gave>me gb
+0.20 gb>back gb>card gb>in gb>left gb>lower gets gets>the gets>to ggml_cuda_graphs ggml_cuda_graphs>off gib>to
+0.20 gigabytes gigabytes>of gives gives>1 gives>me gmx gone got>it got>to gpu_memory_utilization>in gpu_model_runner
+0.20 grafo graph's graph>bs graph>capturing graph>g graph>in graph>max graph>memory graph>per graph>pools
+0.20 graph>runner graphen graphs>per had had>1 had>11 had>been happens haven't>tried heap hold hold>on holds>static
+0.20 hope hope>of i'd>raised i'd>set i>keep i>render id in>31 in>env in>inductor in>onnxruntime in>pool in>private
+0.20 in>tgi in>their in>total in>v1 inductor>config input input>copies input>length input>shape input>shapes inputs
+0.20 inputs>for instantiating instantiating>the is is>4 is>64 is>missing is>the is>what isn't>the it it's>just it>at
+0.20 it>can't it>default it>fits it>records it>same it>starts it>through it>went iteration iteration>alive
+0.20 its>private its>workspace itself>had jax>command jax>xla_gpu_enable_command_buffer just>slower keep>it keeps>a
+0.20 kept kept>outputs kernels known kv kv>blocks l>ä la la>captura la>capture lab last>log later>by layers>took
+0.20 least len length level level>0 limit>to line>at list list>too little llama llama>70 llama>cpp
+0.20 llm>cuda_graph_config lmdeploy lmdeploy>pytorch lo loads log>line long>prompt lora>slots lora>swap lose>about
+0.20 lost>to lower>max lower>the lowered make_graphed_callables>holds make_graphed_callables>on makes makes>a max>bs
+0.20 max_capture_size may>help me>15 me>back me>the memory>4 memory>that mempool microbatch minutes>later missing
+0.20 missing>in mit mode>reduce models models>don't more my>app my>traceback narrowed narrowed>it needs>2 new
+0.20 new>batch new>shape nightly no>failure no>oom no>space no>torch node>with none normal>allocator normal>one
+0.20 not>allocate not>come not>counted not>enough not>with novo null o of>35 of>512 of>all of>capturing
+0.20 of>make_graphed_callables of>max of>sizes of>the off>in off>the ok>and ok>no ok>with ok>without on>2 on>24 on>a
+0.20 on>my on>to on>top on>v1 one one>for one>handle one>mempool one>profile one>so ones ones>aren't only>in
+0.20 onnx>runtime onnxruntime onnxruntime>enable_cuda_graph or>lower ort ort>enable_cuda_graph ort>with other>change
+0.20 otherwise otherwise>not our>pair outputs outputs>from outro outside over>the overhead>in overhead>keeps own>pool
+0.20 own>set padded padding padding>to pair>of part>of pass>makes passes peak>falls per>length per>microbatch
+0.20 piecewise>graphs piled piled>up pin>the place pool's pool>at pool>can't pool>had pool>handle pool>is pool>not
+0.20 pool>of pool>per pools>aren't pr>ó prefill prio private>pool profiles>captured progress progress>bar
+0.20 pytorch>engine ran ran>dry read>the real real>one recapture recorded>anew recording>of recording>phase reducing
+0.20 render>at replaying replays reply reproduced reproduced>on reservado reset reset>each resolution>in resolutions
+0.20 rest>was returned reused rises rl>loop room room>to run>eval runner runner>and runs runtime>enable_cuda_graph
+0.20 s>by s>on same>server same>settings same>step saved saved>3 says sd sd>compile second>time see>the separate seqs
+0.20 seqs>1024 sequence sequence>lengths serve servidor serving set>64 set>for set>of set>up setting>that sglang
+0.20 sglang>cuda share>a share>one shared shows>4 since>adding sizes>and sizes>did slower>by smaller smaller>max
+0.20 snapshot snapshot>shows so>0 so>fewer so>its solved>it some>minutes space>for spare speculative
+0.20 speculative>decoding speed start starts>on starts>without startup>passes state>is static>buffers static>cache
+0.20 static>input stay stays steady steady>state step step>that step>the still>held stream>capture suffices swap>and
+0.20 tailles>de target target's tensorrt's test>fails text tgi's tgi's>cuda tgi>cuda tgi>cuda_graphs th than>8
+0.20 that's>known that's>why that>breaks that>is that>it that>nobody that>pool that>took the>22 the>3060 the>400
+0.20 the>5 the>8 the>allocation the>attention the>bar the>budget the>capture the>captured the>decode the>default
+0.20 the>encoder the>error the>estimate the>extra the>former the>last the>memory the>nightly the>piecewise
+0.20 the>private the>profile the>progress the>real the>recorded the>recordings the>sd the>serving the>setting
+0.20 the>snapshot the>start the>steady the>target's the>tiny the>trouble the>variable the>warmup them>memory there's
+0.20 there's>an there's>no there>and there>are there>was these>are this>card though>the thus thus>the time>after tiny
+0.20 tiny>card tirei tmaas to>13 to>160 to>3 to>32 to>32768 to>35 to>512 to>capture to>normal to>one to>pool to>their
+0.20 to>us tok tok>s tokens>s too>long too>small took>2 took>another took>the top torch>cuda total>and tp>4 train
+0.20 train>and train>in tree triggered triton trouble trt>llm trtllm true true>on true>only u>mxh unavailable
+0.20 uncompiled under>my unset unset>it up>the update>comfyui upload upstream use_cuda_graph>false usecudagraph
+0.20 used>up util utilization utilization>a vanish vel versions w>o warms warning was>512 was>9 was>it was>ok was>on
+0.20 was>the we>had we>never well were>being what what>fails which>failed while>capturing with>1 with>23 with>4
+0.20 with>cudagraphs with>eager_mode with>enable_cuda_graph with>enforce with>every with>ggml_cuda_graphs with>graphs
+0.20 with>reduce with>room with>them within>its without without>graphs without>torch works>on x7b xla xla's y>el zu
+0.20 ~a6000 ~addin ~addit ~annot ~anoth ~aphro ~arran ~backe ~belon ~besid ~betwe ~block ~brauc ~break ~bucke ~budge
+0.20 ~buffe ~bwier ~canno ~commo ~confi ~defau ~diffe ~diffu ~dynam ~engin ~enoug ~estim ~exlla ~failu ~fille ~forbi
+0.20 ~forev ~forme ~gigab ~handl ~happe ~input ~littl ~lmdep ~lower ~mempo ~micro ~missi ~narro ~night ~onnxr ~other
+0.20 ~outpu ~outsi ~padde ~paddi ~passe ~pool' ~prefi ~profi ~recap ~recom ~repro ~retur ~reuse ~runne ~seque ~serve
+0.20 ~servi ~setti ~sglan ~share ~shrin ~small ~snaps ~solve ~specu ~stead ~suffi ~targe ~there ~trigg ~trito ~troub
+0.20 ~trtll ~unava ~uncom ~uploa ~upstr ~usecu ~utili ~vanis ~versi ~warni ~witho ~выклю ~графо ~запис ~падал ~подня
+0.20 ~разме ~серве á>vel é>la выключил графов для записи записи>графов и и>сервер на на>записи падало падало>на пачки
+0.20 поднялся сервер сервер>поднялся と 之 之>后 了>enforce 了>谢 以 加 加>了 动 动>了 可 可>以 启 启>动 谢 谢>谢
+0.20 가>너 겨 겨>서 그 그>래 기 기>가 끄 끄>니 너 너>무 뜹 뜹>니 래 래>프 무 생 았 았>어 여 크 크>기 프
+0.40 0>95 0>on 1>gb 2>1 2>gib 32>k 3>gb 4>8 60>mb after and>2 aren't autotune autotune>no batch>size bs bs>16
+0.40 buffers>for buffers>xla_gpu_enable_command_buffer cache command>buffers compilation>config compilation>level
+0.40 compiled config>0 counted crash cuda_graph_config cuda_graphs cuda_graphs>0 cudagraph_mode cudagraph_mode>none
+0.40 cudagraphs>false cured decode eager>mode enable_cuda_graph enforce_eager error>text fails gb>more
+0.40 ggml_cuda_disable_graphs ggml_cuda_disable_graphs>1 gib>says got graph>pool graphs>0 graphs>60 graphs>for
+0.40 graphs>off growth handle holds i>lose inductor instantiated is>6 is>fine it>came it>is jax k>to kept>forever
+0.40 lengths lora lose lower mark max>autotune max_seq_len_to_capture mb no>crash no>cudagraphs none>loads normal o0
+0.40 of>23 off off>no ok on>it on>vllm overhead>was per per>resolution profiles recordings records replay says>the
+0.40 seq shapes share shrink size>are skip slower starts static>inputs text>of tgi that's the>0 the>cache the>graph
+0.40 the>normal the>recording the>step the>utilization to>8 took triton>cudagraphs trt two>captured up use_cuda_graph
+0.40 v1 vllm warmup weights>and were were>free xla_gpu_enable_command_buffer xla_gpu_enable_command_buffer>empty
+0.40 ~aren' ~autot ~comma ~count ~decod ~growt ~induc ~insta ~norma ~separ ~shape ~slowe ~that' ~warmu
+0.60 buffers capture_model captured command compilation compile config cuda>graph cudagraph_trees
+0.60 cudagraphinstantiate dynamic enable enforce>eager false fewer ggml in>capture_model max mode>it overhead
+0.60 private>pools profile recorded reduce reduce>overhead resolution shape startup vllm>0 ~disab ~enfor ~lengt
+0.60 ~overh ~piece ~reduc ~resol ~stati
+0.80 callables capturing disable graphed make make_graphed_callables piecewise private static trees ~priva ~repla
+1.00 cuda cudagraphs enforce mode pools recording sizes ~start
+1.20 pool ~graph
+1.60 ~compi
+1.80 cudagraph eager
+2.00 graphs ~cudag
+2.20 ~recor
+2.40 capture
+2.60 graph
+2.80 ~captu
""",
    "exception_holds_tensors": r"""
-1.00 #
-0.60 for no
-0.40 =0 are at block card device each for>a gpu is>the of>a pool python>keeps same script two was ~scrip
-0.20 09>14 14>52 16>with 1>gb 4>gb 52>score 8>gb a>friend a>helper a>plain a>traceback a>workaround about added
-0.20 advised alive>through alloc allocate an an>exception and>even and>it and>the anyway arena around>the as>a
-0.20 as>advised as>its asking asking>for attention b backward base batch>after batch>and batch_size been before>each
-0.20 before>trying benchmark between block>after block>as blocks branch branch>only buffer but>it's by>a bytes
-0.20 call>last came can check checkpoint closure collect>did comes correct count cpu cuda cudf cut d data default
-0.20 described described>in dict did>not dies dies>the different docs does>del does>the e>from e>with_traceback
-0.20 each>new each>trial earlier encoder ends engine epoch eval every exactly except>block except>for
-0.20 exception>object failed>to fails>on false faq file first>run first>time flag>the float following>exception
-0.20 for>simplicity found four frames>from frames>then fresh>kernel friend g gain giving giving>up goes>wrong got
-0.20 graph had half handled hangs happens happens>outside has>a has>been has>removed helper here holding>the
-0.20 i>cleared i>run if>you in>ipython in>one input internal internal>frames is>referenced it's it's>the it>as
-0.20 it>dies it>goes it>ran it>was its>internal jax jax>has k keep keep>frames kv last_traceback>and launch layers
-0.20 learner length limit line llama llm load loaded loading loads locals>alive logs looks loop>moved lora lot luck m
-0.20 many map maps missing model more most most>recent moved>to n needs net network no>luck no>memory no>try node not
-0.20 not>help notebook's notebook's>stored now num number nvidia object>has object>is of of>it of>memory off old
-0.20 on>my on>the optimizer our our>except our>handler output outputs outside>the over own own>subprocess p part peak
-0.20 per pipeline plain plain>script pod process program py python raise>runtimeerror ram ran>it rank read recent
-0.20 recent>call removed removed>its reserved retry>happens run>inside running>the said score script>same seed
-0.20 separate set sets sets>a shape simplicity simplicity>jax since single smi some someone's stage start state steps
-0.20 still>fails still>no stops structure stuck>around takes ten tensor tensorflow tensors>after tf thanks that>fails
-0.20 that>function the>following the>frame's the>full the>loop the>lot the>notebook's the>one the>script the>very
-0.20 the>way their there's there's>no there>is third three through times today took top total traceback>most
-0.20 traceback>of trainer true>in trying>the twice under up up>the use version very very>first was>the way we>launch
-0.20 we>set week weights went were when while>it's whisper with_traceback with_traceback>none without workaround
-0.20 workaround>for workers wrong you your ~advis ~anywa ~askin ~backw ~bench ~betwe ~block ~branc ~buffe ~build
-0.20 ~callb ~chang ~check ~closu ~comme ~compl ~compu ~conta ~count ~creat ~cudam ~defau ~descr ~detac ~devic ~diffe
-0.20 ~doubl ~earli ~embed ~encod ~engin ~exact ~expor ~featu ~float ~frien ~givin ~graph ~histo ~insta ~launc ~layer
-0.20 ~learn ~lengt ~loade ~loadi ~missi ~netwo ~nvidi ~optim ~outpu ~param ~pipel ~proce ~profi ~progr ~pytho ~pytor
-0.20 ~recen ~remov ~rende ~reser ~separ ~servi ~setti ~simpl ~singl ~someo ~specu ~switc ~thank ~there ~throu ~token
-0.20 ~train ~trans ~versi ~weigh ~windo ~witho ~worka é
+0.20 0>in 10>gb 11>gb 13>of 15>gb 16>8 16>works 17>gb 1>all 1>dies 1>k 1>too 2048>px 21>gb 22>9 22>gb 256>px 2>to
+0.20 32>16 3>12 400>mb 4>2 64>fails 8>4 8>in 8>k 8>on 9>gb 9>gib =3 =5 a>500 a>failed a>kernel a>keyboardinterrupt
+0.20 a>list a>model a>new a>run accelerate adaptive after>a after>an after>leaving after>that afterwards
+0.20 afterwards>the again>before ai ai>learn all all>die all>fail all>failed all>small allocated>22 allocated>is
+0.20 alone along already already>allocated also although an>error and>a and>afterwards and>cache and>call and>from
+0.20 and>i and>kept and>memory and>those and>with appeared append>e around around>generate as>err asyncio
+0.20 asyncio>task at>22 at>bs at>module attempt's attempt>1 attempts attempts>2 ausnahme auto>batch back
+0.20 back>everything back>to backend bad>batch bad>request batch>logic batch>of batching batching>in be>freed because
+0.20 because>the because>we bloc>except body both bound>in box>and broke broke>it broken bs>1 bs>128 bs>8 button
+0.20 button>in by>gc by>hand c>in cache cache>flush cached call>is call>the calls>the can't can't>find cancelled
+0.20 captured captured>the card>full card>was catch>runtimeerror catches caught caught>error cause cause>in celery
+0.20 celery's celery's>task celery>result cell's cell>frees cell>keyboardinterrupt cell>that chain>of chained chains
+0.20 child clear_frames clear_frames>e clear_frames>tb cleared>in clearing clearing>sys click close>the code>ran
+0.20 colab collect collect>before collected collected>the composer con concurrent concurrent>futures config>1 console
+0.20 context context__ contextlib continue corrected corrected>the could could>be crash crash>torch crashed
+0.20 crashed>step ctrl ctrl>c cuda>empty_cache cuda>memory_allocated cuda>outofmemoryerror dans dans>le de>la
+0.20 dead>frame debugger del>e del>model demo dentro dentro>del device>tensors did die die>ausnahme die>tensoren do
+0.20 do>the does does>nothing doesn't>help down du>bloc dying e>keeps e>not e>stored each>failure each>next einfo
+0.20 empty_cache>and end end>so ended endpoint enough ensuite err>and erreur error>and error>i error>object
+0.20 error>then estaba even>256 even>bs even>the every>request exc>in exc_clear exc_info>and except>body
+0.20 except>continue except>runtimeerror except>torch exception>held exception>stored excinfo>in exitstack fail>at
+0.20 fail>in failed>forward failed>tests fails>as fails>once fails>then fails>too fails>until fails>with failure's
+0.20 failure>is failure>stayed failures>with fast fast>ai find>any first first's first>attempt's first>call
+0.20 first>crash first>failed first>failure first>failure's first>miss fit fit>fails fixed flag flag>oom flag>set
+0.20 flush followed followed>by following for>each for>its for>later for>others for>the forward>in forward>is
+0.20 forward>was frame's frame's>tensors frame>is frame>locals frame>of frame>owns frame>with frames>and free>10
+0.20 fresh>with from>e from>err from>tenacity full>with function function>returns funny future>exception futures
+0.20 garde gave gave>back gb gb>less gc>collect gc>shows gc_after_trial gc_after_trial>true generate get>a giant
+0.20 gives go goes>64 going going>on gone gpu>frames gradio>app gradio>demo hack halve halves halving>loop
+0.20 halving>never hand handler>calls handler>returned handler>where handles>one hang hang>on hanging has>already
+0.20 has>happened has>it have>no health health>endpoint help help>a helps hold hold>the holding holds>on holds>the
+0.20 hung hung>on hyperopt hyperopt>objective i>can't i>collected i>could i>did i>do i>have i>interrupted i>restart
+0.20 if if>the image image>size images>in in in>colab in>collate in>memory in>teardown in>there in>those
+0.20 inference>server inherits initially inside inside>except interrupting is is>back is>e is>in is>it is>meant
+0.20 is>not is>ok is>real is>released is>stuck it's>fine it>all it>funny it>had it>has it>inside it>ok it>so it>still
+0.20 it>succeed it>that's it>with its its>frames k>fails k>passes keeps>self keeps>the kernel>after
+0.20 keyboardinterrupt>in l'exception l'exception>gardait la la>pile la>premi lack large last>exception last_err
+0.20 last_exception last_exception>for last_traceback>is last_value>sys leaks learn learn>fit leaving leaving>the
+0.20 leftovers les let let>go level level>for lib lib>è list lived lived>in lives lives>for lives>in locals>survive
+0.20 logic logits>in long>as loop>starts loop>the loss>logits loss>out meant>to meanwhile memory>go memory>is
+0.20 memory>stays memory_allocated memoryhandler message>only micro micro>batching middle>of miss model>again
+0.20 model>does model>doesn't model>that module>level mortem>pdb moved must my>inference my>sweep name nd>attempt
+0.20 nets never>succeeded never>works next>trial no>second none>and none>helped normally not>enough not>try note
+0.20 note>to nothing object>keeps object>lives objective objective>returns occupied of>15 of>all of>except of>failed
+0.20 of>forward ok on on>1 on>all on>failing on>solved on>there on>to once>and once>at once>i once>it one>bad
+0.20 one>giant one>oom one>test only only>on only>when oom>the optuna>catch or>clear others out out>of outside
+0.20 over>this owns owns>it pasa passes pickles pins poisoned poisons posting posting>for premi premi>è prints
+0.20 prints>it problem prompt prompt>and properly px>picture pytest>keeps pytest>raises python>2 quit raises ray
+0.20 re>raises reachable reachable>from real recover recovery recursed recursion red red>box referenced referenced>by
+0.20 released remembers repl replaces replaces>it reporting repr request>and request>fails reset>f restart>kernel
+0.20 restart>or restart>the restarting result result>backend retried retry>decorator retry>on returned returns
+0.20 rubbish run>after run>again run>out run>with runner runtimeerror same>notebook sat sat>on saved>the says>21
+0.20 scaler search second>attempt second>run second>try second>with self self>last_exception sentinel session>open
+0.20 set>in shadow showed shows shows>300 size>only skip>batch small smaller smaller>size so>nothing so>the so>with
+0.20 sole solved>it spyder spyder>console stack>alive stack>of starting>fresh starts>while starve status stay
+0.20 stayed>in stays stays>at step step>for stick still>full still>has still>on still>open still>says stop>button
+0.20 stopped store stored>trace stores stores>the storing str>e str>exc stuck>at succeeded succeeds survive sweep
+0.20 sys>exc_clear tasks tb>still tenacity tensoren tensors>i tensors>included tensors>of terminal test test>so tests
+0.20 tests>starve that that's>the that>does that>helps that>is that>was the the>9 the>activations the>bad the>broken
+0.20 the>caught the>cell the>chain the>chained the>console the>crashed the>end the>errors the>exc_info the>except
+0.20 the>exception the>failure the>fallback the>first the>future the>health the>image the>interrupted the>locals
+0.20 the>memory the>next the>post the>recovery the>red the>saved the>second the>server the>session the>smaller
+0.20 the>sole the>stack the>stop the>study the>sweep the>terminal the>test the>traceback the>whole the>worker
+0.20 them>the then>32 then>at then>even then>run then>torch there>the they>pass thijs thing>that this>the those>hold
+0.20 through>the till till>the to>40 to>400 to>5 to>fp16 to>self to>tiled to>work toast too>big too>in tout trace
+0.20 traceback>clear_frames traceback__>before traceback__>none tracebacks>of train_step training>cell training>step
+0.20 trial trial's>exception trial>is trick true>and true>then un unittest unreleased unretrieved
+0.20 unretrieved>exception until>a until>i until>the update>del upload uploads used>so useless value variable
+0.20 variable>was vram w was>deleted was>full was>too what while>the whole>time with with>1 with>8 with>a with>gpu
+0.20 with>more with>that with>the with>them within>the without>del worker's worker>is wrote x1 x>in xmode y>con ya
+0.20 zero zero_grad ~accel ~activ ~after ~alrea ~altho ~appen ~aroun ~async ~ausna ~backe ~becau ~broke ~butto ~cache
+0.20 ~calle ~cance ~caugh ~cell' ~clear ~compo ~concu ~conso ~conte ~conti ~debug ~delib ~dentr ~endpo ~enoug ~ensui
+0.20 ~erreu ~estab ~exits ~finde ~first ~follo ~funct ~gradi ~hangi ~healt ~helpe ~holdi ~hyper ~inclu ~inher ~insid
+0.20 ~l'exc ~leavi ~lefto ~logge ~meanw ~memor ~middl ~norma ~nothi ~occup ~optun ~outsi ~pickl ~poiso ~posti ~print
+0.20 ~probl ~promp ~prope ~raise ~reach ~refer ~relea ~remem ~reque ~resul ~retri ~rubbi ~runne ~runti ~scale ~searc
+0.20 ~senti ~shado ~showe ~small ~spyde ~starv ~stopp ~stori ~strin ~tenac ~termi ~trial ~unitt ~unrel ~unret ~uploa
+0.20 ~usele ~worke ~обнул ~перво è>re батч обнулил первой после шёл 再 外 行
+0.40 12>is 1>and a>batch activations after>one after>the again alive along>with and>gives append as>well auto bound
+0.40 but>by call cell>with clear dead debug>open decorator del down>to e>gc empty empty_cache errors errors>append
+0.40 even excinfo failing fallback fallback>to fastai's find_batch_size forward freed frees>it from from>then full
+0.40 future gb>remain gives>up goes>down gradio halving happened held>it helped holding>my holds in>except in>scope
+0.40 in>the included interrupted ipython's ipython>after its>stack jupyter kept>the keyboardinterrupt last_exc
+0.40 last_traceback last_traceback>none last_value later leaves local locals>of loop moved>out my>batch next none
+0.40 notebook of>12 of>the once open>so pdb>pm pdb>post pm post pytest raytaskerror re remain report request restart
+0.40 retained saved scope second session size skip still>holding stop stored str succeed sys>last_traceback
+0.40 sys>last_value task tb>was the>dead the>e the>frame the>frames the>function the>notebook the>report the>retry
+0.40 the>stored the>try then>on those to>1 too too>large torch>cuda traceback__ tracebacks variables was>still well
+0.40 with>its within worker works ~catch ~celer ~chain ~colle ~decor ~error ~excin ~faili ~fallb ~fasta ~forwa ~futur
+0.40 ~halve ~halvi ~inter ~jupyt ~keybo ~leave ~noteb ~pytes ~rayta ~recur ~remai ~repor ~resta ~retai ~retur ~secon
+0.40 ~sessi ~survi ~tenso ~varia ~withi ~держа ~обраб ~прохо держал кадры пока прохода
+0.60 a>cell allocated attempt bad bs catch chain e>traceback__ fails failure find frames frees held in>a info ipython
+0.60 kept mortem object oom pass post>mortem raise raise>from sentry tensors the>failed then until ~handl ~morte
+0.60 ~objec ~recov ~sentr ~store ~succe в
+0.80 1>0 after batch debug err exc_info exception fail gc keeps locals open still the>error try ~attem ~frame ~ipyth
+0.80 ~local
+1.00 failed handler last pdb retry ~faile ~failu
+1.20 cell stack sys tb the>handler ~trace
+1.40 e error frame traceback
+1.60 except
+2.20 exc
+2.40 ~excep
""",
    "fragmentation": r"""
-0.60 card this
-0.40 # avoid avoid>fragmentation both call del device false from>the full graph had i it>was larger>than model my n
-0.40 no>difference of>the on on>the session set set>pytorch_cuda_alloc_conf still takes to>avoid to>the torch true>to
-0.40 x you ~confi ~recor ~tenso
-0.20 0>3 0>bytes 0>gib 12>gb 16>gb 18>mb 22>0 22>1 24>gb 2>4 2>of 30>gb 40>gb 40>mb 4>and 8>has 9>gib a a100 a>bug
-0.20 about above adam adamw added address after>the all>of allocated>22 allocated>are allocated>by allocated>memory
-0.20 allocates already already>allocated also and and>2 and>reserved app are>padded as>well at>all at>first at>full
-0.20 at>once attached attention available away b back back>to backward base batch>of batch>size been>in benchmark
-0.20 beside between>2 bit block>of blocks>than blocks>with board book box bug build builds but>unused by>itself
-0.20 by>pytorch byte byte>size c cache>is caches came capture card>has cell check child clear comes config context
-0.20 conv copy count cpp cpu cross ctx cuda>memory cudamalloc cudnn decoder dict die difference do docker
-0.20 docker>image does does>not doesn't done driver drop during eager effect eight embedding enable engine enough>for
-0.20 entire entry epoch>and even exllama extra failed far feature features file first>glance fix fix>was fixed>in
-0.20 float for>the for>those forward four fp16 fraction fragmentation fragmentation>was frame free>memory free>space
-0.20 free_all_blocks>before frees full>length g gave gb>for gb>is gb>on gib>is glance goes>away gone>in good gpu
-0.20 gpu>memory gpus grad grid handle handler has has>no has>the head help hence hidden history holds host huge i've
-0.20 id if>reserved image in>2 in>every in>the includes includes>the inference info inputs inputs>are into is is>a
-0.20 is>in is>set is>the isn't it>goes it>is it>only it>stops it>trains it>went item its its>cached its>own itself k
-0.20 kept keras kernel keys kv large>try larger last launcher layer le line lines list>of llama llm load loaded loads
-0.20 logits look loop lora loss m made>no main make may mb>and meant meant>to memory>is memory_summary
-0.20 memory_summary>shows message minutes missing mit mode module more>blocks native nccl needs net network nn
-0.20 no>help no>reason node nor nor>did normal not not>enough not>the notebook notes nvidia nvidia>smi of>1 of>12
-0.20 of>15 of>24 of>a of>memory off ollama one>request only>made only>the oom oom>with op or out out>of output
-0.20 outputs outside outside>of own p page parallel part per picture pinned pipeline plan plus pool>byte pool>to
-0.20 preallocates process profile prompt py pytorch>and raised ram ran rank ranks re reason reason>for recording
-0.20 release report requested reserve reserved>in reserves reserving rest result retry rows s same>crash same>size
-0.20 saved scratch script sdpa second see seemed seemed>odd segments>on self set>in set>to seven share shared shows>3
-0.20 shows>one side since>the six slice slower smi so>it space split>blocks stack state steps>was such swap swapped t
-0.20 t4 table take taken takes>more temporary ten tensor tensorflow tensorrt test tests than than>the than>this
-0.20 thanks>for that>fails that>was the>crash the>entire the>epoch the>first the>last the>launcher the>long the>lora
-0.20 the>memory_viz the>native the>number the>old the>one the>whole them there's>no they this>size thread three
-0.20 through>the till times to to>0 together tokens too>large took top torch's traceback trainer tried tries triton
-0.20 true>is try try>setting turned twice under until update use v validation variant version vllm vram was was>meant
-0.20 was>my was>no wasn't we weights well were weren't what what>is when which which>is whisper who whole will window
-0.20 windows with with>18 with>9 without y yaml your ~addre ~alrea ~attac ~atten ~avail ~backw ~bench ~besid ~build
-0.20 ~calle ~captu ~compi ~compl ~conte ~conve ~copie ~creat ~decod ~delet ~detac ~devic ~doesn ~drive ~dropp ~durin
-0.20 ~effec ~embed ~engin ~entir ~evalu ~excep ~exlla ~faile ~featu ~float ~follo ~forgo ~forwa ~frame ~glanc ~gradi
-0.20 ~graph ~handl ~histo ~inclu ~infer ~initi ~input ~insta ~inter ~itsel ~kerne ~launc ~loade ~lower ~matri ~messa
-0.20 ~minut ~missi ~modul ~momen ~nativ ~netwo ~norma ~noteb ~nvidi ~objec ~openc ~optim ~outpu ~outsi ~paral ~param
-0.20 ~patch ~pinne ~pipel ~posit ~preci ~predi ~prefi ~prepr ~preve ~print ~proce ~profi ~promp ~pytho ~raise ~reaso
-0.20 ~recom ~reduc ~refer ~relat ~remai ~remem ~rende ~repla ~repro ~resul ~runti ~scrat ~scrip ~secon ~seeme ~servi
-0.20 ~sessi ~shard ~share ~shrin ~slowe ~store ~suppo ~threa ~toget ~token ~torch ~trace ~trans ~trito ~turne ~updat
-0.20 ~upsca ~valid ~versi ~wasn' ~weigh ~weren ~whisp ~windo ~witho ~wrapp ~пробо à á é и на не не>помогло пробовал
+0.20 01>24 03>08 0>6 0>to 100>steps 11>gb 128>did 128>let 128>on 128>solved 12>1 12>gib 13>h 1>10 1>and 1>makes 1>to
+0.20 200>mb 20>epochs 20>mb 212>mib 21>allocated 22>8 22>gib 256>and 256>is 2>12 2>5 2>gb 320>to 39>2 3>days 3>gb 3>k
+0.20 400>mb 4>gb 4>gib 4>h 4>not 500>requests 50>iterations 512>and 512>for 512>it 512>mb 5>4 5>gib 64>helped 6>was
+0.20 6>гб 700>mb 7>9 7>gb 7>of 800>mb 800>x1333 8>9 8>and 8>gigs 8>ok 900>mb 90>000 90>mb 9>5 9>hours 9>to 9>total =3
+0.20 =5 a>5 a>comb a>crash a>different a>handful a>large a>new a>row a>slightly a>tient a>tiny a>variable aber active
+0.20 advice advice>of after>4 after>40 after>9 after>an after>eval after>small after>some al alive alive>at all>tiny
+0.20 all>to all>week allocate>the allocated>12 allocated>7 allocated>at allocating>the allocator>reports alternate
+0.20 alternating alternating>train although>a ample an>epoch an>hour and>13 and>down and>eval and>everything and>no
+0.20 and>not and>reuse and>unused another another>length apart arbitrary are>lost are>never are>now are>on are>too
+0.20 arena>had arena_extend_strategy arena_extend_strategy>ksameasrequested around>step array array>of arrays as>it
+0.20 asked>for asks>for aspect>ratios async>allocator async>resource at>11 at>39 at>61 at>8 at>each at>half at>hour
+0.20 at>random at>start at>step audio auto avoided avoided>the batch>dies batch>that batches batches>longest
+0.20 batches>w be be>had be>released because because>the been>fine been>stable before before>and best between>6
+0.20 between>long bfc>dump big>array big>blocks biggest>contiguous bildgr bildgr>öß block>can't block>size
+0.20 block>sizes block>so blocks>are blocks>get blocks>that's break bucket bucket>size bucketed bucketed>shapes
+0.20 bucketing>to buffer buffer>sits but>in but>no but>scattered but>the by by>exact by>size by>splitting by>the
+0.20 by>then cache>before cache>every cache>flushes cache>hit cache>up caching cada calling calling>torch can't
+0.20 can't>be can't>find can't>use card>reports case case>and change changes changing checkerboard chop chop>up chunk
+0.20 chunk>was chunks>all class clings code>change colleague's comb come>back comfy comfyui commented compute>the
+0.20 conf contiguous>chunk contiguous>piece contiguous_gradients>true could could>not couldn't crash crash>at
+0.20 crash>model crash>since crashes>on creeping crop>size crop>sizes crops>to cuda>empty_cache
+0.20 cudamallocasync>backend cudamallocasync>runs cupy cupy>had cupy>pool cured>it cured>the curves cut cut>by dali
+0.20 days>without de de>los death deepspeed default>could default>pool defrag>in defragmentation defragmentation>in
+0.20 dej dej>ó descending did>it didn't>find dies>after difference>as dimensions do>fit dockerfile doing doubling
+0.20 down>between drifts dummy dump dump>shows dynamic>image e>o e>par each each>iteration each>new each>step
+0.20 each>time either el>tama em empty_cache>at empty_cache>before empty_cache>between emptying ended>it ends ends>up
+0.20 enough>total env>var epoch>2 epoch>is epoch>passes epochs equal error>text et>ç eval eval>pass every>100
+0.20 every>200 every>500 every>epoch exact expandable>segments expert extend failing failing>request fails
+0.20 fails>after fails>around failure failure>at failures>at fall falls>over finally find>1 find>one fine>since
+0.20 finish first first>at first>fine first>makes first>no fit>and fits>in fixed>buckets fixed>shape fixed>size
+0.20 fixed>the fjord42 flushes flushes>since for>2 for>a for>everything for>hours for>max for>our forward>with
+0.20 fragments free>block free>but free>then free>total free_all_blocks>between free_bytes frei from>0 from>9
+0.20 from>epoch fsdp gap gb>allocated gb>and gb>are gb>at gb>blocks gb>fails gb>free gb>frei gb>in gb>memory_reserved
+0.20 gb>more gb>next gb>reserved gb>that gb>the gb>unoccupied gb>went generate get>reused gets>cut ghislain gib>and
+0.20 gib>free gib>reserved gib>there gigs goes>on goes>to got got>rid got>us gr gradients grown h hab hab>í had>only
+0.20 half>empty half>full half>of handful handful>of has>8 has>another has>cached hasn't hasn't>come have have>moved
+0.20 heap>is helped here here>with hint hint>it hip hk hole>is hole>was holes>after holes>between hours>and hours>i
+0.20 hours>with hundreds hundreds>of i>asked i>load i>pad idea>why idle if>i image>sizes images images>3 in in>and
+0.20 in>bits in>comfy in>epoch in>fragments in>my in>pieces in>place in>slices in>slivers in>steps in>your
+0.20 inactive>split inactive_split>5 infer input input>at inuse is>12 is>14 is>22 is>ample is>equal is>fine is>for
+0.20 is>level is>ok is>only is>our is>what's ist it it's>a it's>been it's>fragmented it's>gone it's>not it>alive
+0.20 it>can it>can't it>doesn't it>gives it>go it>has it>hasn't it>here it>never it>no it>or it>peaks it>runs it>stop
+0.20 it>survives it>used it>uses it>vanish iterations its>memory its>since j'ai jax>with job>goes jobs jpeg just>not
+0.20 k>90 k>requests k>steps keeps>it knextpoweroftwo ksameasrequested>fixed l>é la>m lab>note large>block
+0.20 large>enough largest>batch largest>contiguous largest>free largest>input last>step later lay leads leads>to
+0.20 leave leaves leaves>blocks leck left left>as left>for length length>longest length>so lengths>vary lens let
+0.20 let>the level level>at libres lies like>a like>to limit>is list>it little live>tensors lived>tensors load>the
+0.20 loading loading>in logs logs>show long long>running long>sentence looks looks>like los lost lost>to lote lots
+0.20 lots>of m>é made>it makes makes>it malloc>in many map>of max max>shape max_split_size_mb>64 maximum>length
+0.20 mb>all mb>of mb>was mb>while mb>with me mem memory>snapshot memory>stays memory_allocated memory_allocated>is
+0.20 memory_reserved memory_snapshot memoryasyncpool mi250 middle miss mixture mixture>of model>after model>and moe
+0.20 moire more more>holes more>oom more>than moved moved>in multi multi>scale multiple multiscale mxnet>pool my>case
+0.20 my>plot my>sentences naive_best_fit need>a never>fails new>length night's no>code no>contiguous no>crash
+0.20 no>failure no>hole no>live no>other no>setting no>single noch none>of not>join not>one note nothing>contiguous
+0.20 nothing>fits now>one num nur o o>de odd>sized odd>sizes oddly of>2 of>20 of>200 of>3 of>32 of>4 of>400 of>5
+0.20 of>64 of>all of>fixed of>jobs of>odd of>one of>speed of>two of>what's ok>all old>ones old>size oleg on>and on>in
+0.20 on>it on>our once>and once>with one one>crash one>dummy one>here one>of one>set one>shape one>stretch onednn
+0.20 ones>are ones>it only only>60 only>reserved order>fails order>it order>matters ort os other other>9 other>change
+0.20 our>h100 over over>and over>in over>the over>time pad>to padded padded>to padding>all padding>to paddle pages
+0.20 parou parou>de pass>at pass>in passed>at passes>on past>the pattern peak>allocated per>batch per>sample
+0.20 persistent pia pictures pictures>and pieces>are place>of placed platform plenty plenty>free plot pods pool>had
+0.20 pool>no pool>the pool>type pool>w pool>was poque powers powers>of preallocate_width_hint preallocated
+0.20 preallocation prevent problem prozess px px>the pytorch>has pytorch_hip_alloc_conf
+0.20 pytorch_no_cuda_memory_caching pytorch_no_cuda_memory_caching>1 r>é random>resize ratios read>it refused regions
+0.20 released removed>the reports reports>that request>1 request>is request>of requests reserved>15 reserved>21
+0.20 reserved>22 reserved>number reserved>that resize resolution resolution>training restart restart>every restarting
+0.20 restarting>the restarts returns reusable reuse>it reversed rid rid>of right right>one rmm room room>for rounded
+0.20 roundup_power2_divisions>4 row run run>dies run>passes running>server runs said same same>batch same>epoch
+0.20 same>job sample>it says says>20 scale scale>training scraps seen segments>are segments>with sentence sentences
+0.20 seq>lengths sequences>each serv server>with set>tf_gpu_allocator set>the setting>max_split_size_mb setting>to
+0.20 shape>all shape>at shape>ksameasrequested shapes>vary short>update show shows>swiss shred shred>the shreds>the
+0.20 shuffled since>a since>expandable since>last sits sits>at sits>in sitting sitting>there size>buckets size>for
+0.20 size>no sized sized>blocks sizes>and sizes>are sizes>in sizes>leaves sizes>shred sizes>the sleep sleep>mode
+0.20 slices slices>of slightly slightly>bigger slivers slowly small>long smaller smaller>than smoothed smoothed>it
+0.20 snapshot>shows so>blocks so>nothing so>old solved solved>it solved>mine some>hours sorted>by sorting>by
+0.20 sorting>the space>is speicher splitting stable start start>now start>so static>input statistics stats stays
+0.20 stays>the step step>2000 step>900 steps>as steps>keeps steps>of steps>with stopped stopped>the stops>the
+0.20 straight stretch succeeds sum sum>was summary survive survives swapping switch switch>to tailles tait tama
+0.20 tama>ñ tear tensors texture than>it than>what thanks that'd that'd>matter that's>fragmentation that's>where
+0.20 that's>your that>fit that>is that>it that>line that>nothing that>passed that>pytorch the>4 the>advice the>async
+0.20 the>batches the>bfc the>big the>biggest the>blocks the>colleague's the>default the>difference the>dockerfile
+0.20 the>env the>eval the>failures the>hint the>jax the>later the>logs the>loss the>map the>maximum the>middle
+0.20 the>odd the>other the>pieces the>place the>point the>reserved the>right the>space the>start the>sum the>summary
+0.20 the>time the>variable the>varying the>worker the>workspace the>wrong then then>free then>it's then>nothing
+0.20 there's>room there>is things third>of this>order though through through>in thru ti>torch tidy tient tient>toute
+0.20 tile time>is time>it tiny>the tip tip>of to>2 to>210 to>23 to>960 to>a to>backend to>fixed to>never to>powers
+0.20 to>understand too>little too>many torch>1 torch>2 torch>set total>24 total>free total>is toute train train>and
+0.20 train>generate training>a trains trains>for trend true true>and true>it true>makes true>the two>stopped
+0.20 type>round u un unallocated unallocated>in understand understand>why unoccupied unused unused>yet up>and up>from
+0.20 up>single upgrading>to us>past usage usage>is used used>to uses using using>the value>would vanish vanished var
+0.20 var>in variable>length vary>per via virtual virtual>memory vulkan wants>0 waren warming warming>up was>enough
+0.20 was>gone was>left was>smaller we>saw weder weights>so what's what>cured what>value whole>epoch width with>4
+0.20 with>bucketed with>different with>expandable with>expandable_segments with>images with>knextpoweroftwo with>max
+0.20 with>no with>xla_python_client_allocator within within>an without>a work>for works>for x1333 xla
+0.20 xla_python_client_allocator xla_python_client_allocator>platform yes yet zero>3 ~activ ~advic ~anoth ~arbit
+0.20 ~array ~batch ~becau ~bildg ~break ~buffe ~cache ~cachi ~calli ~check ~cling ~coale ~comfy ~comme ~confe ~const
+0.20 ~could ~cresc ~curve ~deeps ~desce ~dimen ~doubl ~drift ~eithe ~empty ~epoch ~exten ~faili ~final ~fjord ~flush
+0.20 ~ghisl ~handf ~hasn' ~helpe ~hundr ~image ~itera ~knext ~leave ~libre ~littl ~loadi ~longu ~matte ~memor ~middl
+0.20 ~mixtu ~morce ~night ~onedn ~padde ~paddl ~parti ~patte ~perfo ~place ~platf ~plent ~power ~probl ~prove ~proze
+0.20 ~ratio ~refus ~regio ~resiz ~reusa ~reuse ~rever ~runni ~scrap ~shatt ~shuff ~sitti ~sligh ~slive ~slowl ~small
+0.20 ~smoot ~solve ~sorti ~speic ~stabl ~stopp ~strai ~stran ~strat ~stret ~strin ~succe ~summa ~survi ~switc ~taill
+0.20 ~taman ~textu ~thing ~thoug ~thous ~unall ~unocc ~unuse ~vulka ~warmi ~what' ~withi ~zweit ~больш ~занят ~куска
+0.20 ~помог ~прохо ä ç ç>a é>e é>moire é>par é>poque é>tait í í>a ñ ñ>o ó ó>de öß öß>e а всё гб кадры но помогло с え
+0.20 が>細 さ っ っ>た っ>て な な>っ に>な に>揃 の>倍 れ れ>に ッ 一>的 不>一 之 之>后 倍 倍>数 入 入>力 切 切>れ
+0.20 力 揃 揃>え 数 数>に 短 短>不 細 細>切 長 長>さ 长 长>短
+0.40 0>8 5>gb 6>gb 8>for 9>gb after>3 all all>day all>over allocated although and>it's and>the antes aspect at>512
+0.40 auto_growth batch>first bei blocks>that buckets but>unallocated by>length bytes cached can can>be chopped
+0.40 chopped>up constant contiguous_gradients crop crops crumbs cuda>malloc cured day days dies different>sizes don't
+0.40 don't>match dynamic e empty_cache>every en ended enough every every>50 failures find fit for>512 for>days
+0.40 free>blocks go>through gr>öß growing growth half helps hour images>of in>crumbs in>one inactive_split
+0.40 inactive_split_bytes is>8 it's it's>memory join large>ones little>memory lived long>lived longest>batch
+0.40 longest>first match match>the max_split_size_mb>256 memory>in memory>it's memory>was metal mixed mxnet
+0.40 mxnet_gpu_mem_pool_type mxnet_gpu_mem_pool_type>round naive new new>block no no>more nodes not>too odd of of>256
+0.40 one>fixed one>large one>piece only>not our padding passes per>size place pool's preallocate preallocating
+0.40 preallocating>the preallocation>on pytorch random>lengths request reservado reserved>but resolutions resource
+0.40 reuse reused rmm>pool runs>for same>run shreds single small>ones snapshot snapshot>viewer sorting steps strategy
+0.40 tf the>arena the>cached the>large the>largest the>pool the>pool's the>request the>waste there there>but
+0.40 there>only thousands thousands>of time too>small type unusable up>with viewer was>there waste with>the works
+0.40 works>thanks ~alter ~altho ~aspec ~backe ~chang ~chopp ~chunk ~creep ~crumb ~diffe ~enoug ~expan ~growi ~inact
+0.40 ~mallo ~paddi ~passe ~pool' ~resol ~resou ~resta ~round ~sente ~singl ~snaps ~unusa ~vanis ~varia ~viewe öß>en ü
+0.40 было в
+0.60 after alloc backend backend>cudamallocasync between big biggest bits blocks but cheese chunks cuda_malloc_async
+0.60 defrag different divisions empty empty_cache epoch expandable_segments>true for>me fragmented free>in gone hole
+0.60 hours ksameasrequested lengths longest max_split_size_mb multiples multiples>of not>in num_alloc_retries ones
+0.60 order pad piece power2 retries round roundup_power2_divisions roundup_power2_divisions>8 scattered shape since
+0.60 size sorted splintered splits swiss swiss>cheese tf_gpu_allocator tf_gpu_allocator>cuda_malloc_async the>buffer
+0.60 the>cache the>gaps the>heap to>multiples total up variable vary varying ~betwe ~bigge ~block ~chees ~conti
+0.60 ~dynam ~failu ~fragm ~ksame ~large ~longe ~multi ~reque ~scatt ~shred ~sorte ~split ~varyi
+0.80 arena collection expandable_segments garbage garbage_collection_threshold garbage_collection_threshold>0 largest
+0.80 live max_split_size_mb>128 mb random roundup shapes threshold tiny ~alloc ~defra ~preal ~rando ~segme ~shape
+0.80 ~splin
+1.00 allocator bfc cache fixed gaps heap large malloc small ~bucke ~cudam ~lengt ~piece
+1.20 async block contiguous cudamallocasync expandable free inactive pieces pool
+1.40 holes reserved ~reser
+1.60 segments sizes split
""",
    "gradients_enabled": r"""
-0.80 #
-0.60 and>model both card cuda gpu
-0.40 =4 adding>with already and at>the b brought cache decorates device for>the forgot>no_grad is>under its>own k
-0.40 last loop>is no_grad>around no_grad>on none per size t the>card them those to under>torch use way zero ~alrea
-0.40 ~broug ~buffe
-0.20 0>9 0>is 100>passes 1080>ubuntu 12>gb 16>gb 1>and 24>gb 40>gb 80>gb 8>gb =5 a>similar about acc accumulation
-0.20 adam adamw adding all all>params allocated allocator alone>does already>under amp and>eval and>features and>it
-0.20 and>no and>tell and>text and>trainer and>we append are as>gpu assumed at>224 at>epoch at>line attention auto
-0.20 autograd>grad autograd>graph autograd>is autograd>it autograd>record backbone>with backbone>x bank base
-0.20 batch>norm best between bit blocks buffer buffers but>it's but>torch by>one bytes c calculated calculated>with
-0.20 can't carlo cause cell cell>1 change changed checkpoint checkpointing clone collects comes config contrastive
-0.20 contrastive>queue copies crash create create_graph create_graph>true crops cudnn cut cycle data day day>one
-0.20 debug decorated decorated>with decorates>predict default del dgx dict die different disables>gradients do>you
-0.20 done>at double each eager eight else's ema>of empty empty_cache encoder encoder>vae engine entries epoch>0
-0.20 eval>is eval_accumulation_steps evaluation>with ever every everywhere everywhere>in failed fails feats
-0.20 features>are file first fit flat float folder>with for>all for>those fp16 fp32 frames free from>day from>the
-0.20 frozen>base frozen>vae full gb>on gc get gib gives globally goes>through gone got>all gpu>tensors
-0.20 gradient>penalty gradients>on groups grow grows gtx guess half handle happens happens>outside has>a has>had have
-0.20 have>no held held>on hf his history holds hook hooks i'd i'd>guess i'd>left i>assumed i>put i>saved i>was in>40
-0.20 in>cell in>code in>eval in>forward in>his in>inference in>no_grad in>our in>torch inference_mode>decorates
-0.20 instead into is is>called is>done is>false is>my is>only is>opened is>right is>set is>the is>wrapped it's>a
-0.20 it>and it>changes it>crashes it>since it>still it>was jax job keeps keeps>gradients kernel key keys keys>with
-0.20 know l last>year later leak learning learning>tutorial length lightning's lightning's>trainer like limit line>3
-0.20 lines list llama loaded loads log logger logits long loss lower made make manager>is mask match max mb me mean
-0.20 mem min mine>is missing>in model>is model>torch model>was moments moments>to monte monte>carlo ms mxnet's
-0.20 my>training n new nice nice>results no>autograd no>more no_grad>and no_grad>code no_grad>feats nodes nonetheless
-0.20 norm not>in nothing>was num number nvidia nvidia>smi of>no_grad of>the of>them off>for on>and on>gpu on>in
-0.20 on>its on>my on>the on>to once one one>after one>more ones only>see onnx>runtime opened optimizer optimizer>got
-0.20 or order other our ours>has page params passed past peft penalty per>batch pipe pipelines place please plot plus
-0.20 pool predict>and predict>so preds previous printed>nice prints>false priya's problem process prompt put>both
-0.20 queue rank read record remove requires_grad>is reset resnet>101 retain retain_graph retain_graph>true returned
-0.20 right right>there room runs>under runtime save saved>in score>is script>forgot second see>the sequence
-0.20 serving>code session set>as setup shape share similar sizes small smaller smi sne snippet so>the so>there's
-0.20 solved someone someone>else's space split stack start starts state states step>and still>stops stops stores
-0.20 straight straight>from sum survives t>sne table tell>me tensorflow's tf than>the that that's>the that>was
-0.20 that>way the>crash the>default the>dgx the>encoder the>feature the>first the>fit the>gradient the>handler
-0.20 the>last the>loop the>other the>plot the>previous the>same the>teacher the>transfer the>whole there's there's>no
-0.20 there>and there>for there>in thing this>order those>who ticket ticket>the tiles to>its to>match to>run too>with
-0.20 torch>stack train_acc trainer's trainer>predict training>epoch training>loop training>uses transfer>learning
-0.20 tried true>is try twice two ubuntu under>no_grad up up>please v vae>and validation>keeps validation>uses vllm
-0.20 vram wandb wants was>still we>have went>through when>the when>you while>the while>training whisper who whole
-0.20 whole>backbone whole>eval with>3 with>grad_fn with>no with>the without>it wonder works wrapped>in wrapped>the
-0.20 x>not x>x y year yes zero_grad zero_grad>in ~accum ~adapt ~addin ~alloc ~appen ~assum ~betwe ~cache ~calcu
-0.20 ~chang ~check ~compi ~confi ~conti ~contr ~creat ~defau ~devic ~doubl ~else' ~engin ~enque ~entri ~every ~excep
-0.20 ~faile ~finis ~float ~frame ~globa ~group ~happe ~histo ~insta ~inste ~itera ~kerne ~launc ~learn ~lengt ~loade
-0.20 ~logge ~logit ~longe ~model ~momen ~mxnet ~nonet ~numbe ~nvidi ~opene ~penal ~pleas ~preal ~print ~priya ~probl
-0.20 ~proce ~refer ~reser ~resta ~resul ~runti ~secon ~segme ~seque ~sessi ~simil ~small ~snipp ~solve ~someo ~somet
-0.20 ~start ~strai ~stude ~survi ~tenso ~thank ~there ~ticke ~trans ~ubunt ~whisp ~wonde
+0.20 0>3 0>gradient 1000>diffusion 1024>px 1080>p 11>gb 16>to 19>h 1>0 1>13 1>4 1>image 1>k 1>m 1>no 2048>steps 21>gb
+0.20 2>1 32>uses 48>layers 4>at 4>times 50>passes 512>for 5>gb 64>passes 6>per 6>s 7>gb 8>without 9>gb =0 =3 a>4000
+0.20 a>6 a>backward a>big a>ct a>custom a>forward a>graph a>pretrained a>row a>tape above>1 across across>every
+0.20 activations>were active active>during added>it added>the added>torch adding>the adversarial adversarial>attack
+0.20 after after>adding after>epoch after>export after>switching after>training all>along all>its allocators along
+0.20 also also>i an>ensemble an>old and>autograd and>big and>drop and>isn't and>step and>that and>that's and>you
+0.20 another>thread any>more anyway anywhere>in anywhere>yet app are>only around>it around>predict as as>full as>much
+0.20 as>tensors as>though at at>1024 at>11 at>2 at>6 at>60 at>9 at>its at>startup at>step at>test at>top at>window
+0.20 attack auswertung autograd>in autograd>off autograd>that autograd>was automodel avail averages back backbone
+0.20 backbone's backward>and backward>frees backward>is backward>that bare batch>32 batch>4096 batch>64 batch>fits
+0.20 batch>needs batch>no batch_size>4 be be>enough beam been before>predict big big>images blip block block's
+0.20 block>runs bs>64 build>up builds>a builds>graphs built>for built>in but>my but>not by by>four by>hand by>layer
+0.20 c++ c10 c10>inferencemode caching caching>latents calibration>pass call call>model call>net call>self callback
+0.20 called>anywhere called>directly called>the called>with calling>model calls>forward calls>model came canvas
+0.20 captions chainer chainer's chainer>no_backprop_mode check clip>3 code code>for collected collected>with
+0.20 commented commented>out complains complains>about condition context>at copy>of costs cpu>at crashes>at ct
+0.20 custom>evaluate d'autre decoding>step decorator>5 decorator>was deleted demo demo>py der der>auswertung detach
+0.20 detach>after dev died died>and dies dies>first differentiable differentiation diffusion diffusion>steps directly
+0.20 disable disable>gradients discriminator's do docs does>batch doesn't doesn't>stop don't>fit done done>on dqn
+0.20 drawn drop dropout>and dropout>with dropped dropped>by dropped>it during>training each>chunk each>epoch
+0.20 each>image each>layer each>tile each>time effect else>it ema>update embedding>2 embedding>script embeddings en
+0.20 enable_grad>inside encode>for encode>kept encoding enough enough>it enough>to ensemble ensemble>members
+0.20 ensemble>of entire>sampler epoch epoch>and epoch>with eval>and eval>in eval>was eval>without evaluation
+0.20 evaluation>in every>decoding every>epoch everything everything>as everything>for everything>saved experiment
+0.20 extension extract extracting extraction>with extractor fail fails>at fails>with fairseq>fork false false>and
+0.20 false>before false>on false>saved fastapi feature>extraction feature>extractor features features>no
+0.20 features>with feeds fid>computation fine>at fine>dies fine>tuning first>epoch first>validation first>yield
+0.20 fjord42 flask>app flips flips>dropout for>2048 for>backward for>caching for>differentiation for>each
+0.20 for>evaluation for>no for>nothing for>p forgot>that fork forward>at forward>in forward>on forward>was
+0.20 forward>with frees>it freeze from>16 from>2 frozen>in frozen>teacher full>fine function fwd g>at g>during gb
+0.20 gb>1 gb>for gb>less gb>to gb>under gb>where generate>has generate>in generator>function gets>4 goes>down
+0.20 goes>over good gradcam gradient>recording gradients>enabled gradienttape>persistent graph graph>detach graph>of
+0.20 graph>was greedy guard>added guarded guidance>function had had>no had>requires_grad hand hand>in has>grad_fn
+0.20 has>it has>no have>3 have>only helper helper>function i i'm>on i3d i>added i>call i>checked i>compared i>keep
+0.20 i>only i>run i>see i>set i>suppose ids il il>manquait image>1 image>encoder images images>to img>to in in>0
+0.20 in>c++ in>der in>fairseq in>my in>on_train_epoch_end in>rlhf in>test in>tf2 in>this in>train in>validate in>with
+0.20 indent indent>too indentation inference>but inference>of inference>on inference_mode>in inference_mode>on
+0.20 inference_mode>took inferencemode inferencemode>guard info>for inner input inputs inside inside>the intermediate
+0.20 intermediates inversion inverted is>3 is>as is>commented is>drawn is>frozen is>no is>per is>taken is>that
+0.20 is>thread is>too is>up isn't isn't>released it it's>over it>builds it>but it>by it>complains it>costs it>does
+0.20 it>is it>on it>should it>takes it>went it>were its its>first its>layers itself>stays jetzt kd keep>the
+0.20 keeping>all kept lab>notes lacked>inference_mode lacked>no_grad lacks lacks>the late latents layer>and layer>by
+0.20 layers leaks leaves left>from left>out libtorch>server lightning lightning>does line line>88 linear live
+0.20 live>params local logit longer>fails looks looks>the loop>i loop>in loop>looks loop>minus loop>records lost>when
+0.20 lpips m>docs main>thread manquait map>has maps maps>were max>1 mc>dropout memory>from memory>is memory>it
+0.20 memory>rises mid middle middle>of minus minus>backward missing missing>and mode>is model model>directly
+0.20 model>generate model>ids model>train model>x momentum>encoder more>in more>than moved moved>it much>as my>code
+0.20 my>feature nadja needlessly needs>4 needs>gradients needs>more needs>three net>eval nets network never>came
+0.20 no>avail no>backward no>effect no>grad no>one no>reason no>torch no>training no_grad>in no_grad>there
+0.20 no_grad>without nobody>told node>of nogradguard not not>frozen not>i not>on not>stop not>test nothing>any
+0.20 nothing>else nothing>i nothing>since nov o o>it obs of>48 of>an of>it of>predict of>ram of>saved of>ten off
+0.20 off>gradients off>i ok ok>so old old>code on on>a on>again on>all on>cpu on>so on_train_epoch_end one>context
+0.20 one>decorator one>does one>line one>that only>call only>changes only>flips only>model only>no only>yet oom>after
+0.20 open>around opens>one or>else others>have out>is outputs outputs>are outputs>as over>16 over>a own>forward p
+0.20 p>in parameters>is parameters>to params>with pass>of pass>the pass>was passes passes>as passes>on path per>gpu
+0.20 per>request per>thread perceptual>loss persistent>true phase phase>train pictures pictures>above pixel
+0.20 plain>call plain>forward plain>one plug plug>in policy policy>in ported pr>is predicting prediction>of predictor
+0.20 predictor>is pretrained pretrained>resnet prints>true probe profile>shows prompts pure put>back put>torch px
+0.20 py>in q q>why question ran ran>on ran>with rather rather>than reason recorded>a recorded>too recording>during
+0.20 recording>on recording>the records>everything ref ref>policy refactored released>after require requires>grad
+0.20 requires_grad>false requires_grad>left requires_grad>true requires_grad_ requires_grad_>false resnet>152
+0.20 results>for reward reward>model rien rises rises>with rl rl>rollout rlhf rollout rollouts route route>calls row
+0.20 run run>the run>under run>with running>with runs>at runs>in runs>inception sam sam's sam's>image same same>as
+0.20 same>forward samples>with sampling>and sampling>loop sanity sanity>check saved>for saved>tensors saw says>5
+0.20 scored scored>the search search>under see>line sentences sentences>with service serving set set>it set>model
+0.20 set_grad_enabled>false set_grad_enabled>phase set_grad_enabled>true sets sets>of should>be shows>all simple
+0.20 since>0 size>from slide slide>the sliding>window sliding>windows so>eval so>its so>prediction so>two somebody
+0.20 stage>one stay std step step>died step>is step>nothing steps steps>in steps>of stitched stop>autograd stop>the
+0.20 stored>for storing stuff suppose suppose>the switch switch>autograd switch>off switching t5 takes>11 takes>21
+0.20 takes>as tape>on target target>network teacher's teacher>forward teacher>network teacher>x tensors>i test>a
+0.20 test>images test>py test>time testing testing>with text textual textual>inversion tf2 tf2>i than than>24
+0.20 than>through that's>where that>fails that>never that>of that>test that>we that>when the>0 the>backbone's
+0.20 the>benchmark the>built the>calibration the>condition the>context the>custom the>diffusion the>discriminator's
+0.20 the>ensemble the>evaluation the>extension the>fid the>flask the>forward the>gradienttape the>guidance the>helper
+0.20 the>inference the>inner the>input the>layer the>linear the>main the>memory the>middle the>no_grad the>notebook
+0.20 the>one the>paper the>perceptual the>plug the>print the>profile the>reward the>samples the>target the>tokenizer
+0.20 the>torch the>train the>tutorial the>upscale the>vgg the>worker the>wrapper then>bs there>is
+0.20 therefore>activations this>script this>version though>it thought thought>model thread>local thread>pool threads
+0.20 through thx tiled till times>that times>the to>3 to>6 to>disable to>get to>no to>turn to>your token told
+0.20 too>late top top>of torch>enable_grad torch>no_grad torch>nogradguard torch>set_grad_enabled tracked>gradients
+0.20 tracking>on tracks>gradients train>but train>false train>fine train>loop training>batch training>itself
+0.20 training>mode training>run training>step training>the training>with true>at true>does tuning turning turning>off
+0.20 two>sets under>gradienttape under>model up>2 up>per update>done update>step updated upscale upscaling used
+0.20 used>i'm used>so uses>9 vae val>batch val>loop val>not validate>and validation>batch validation>had
+0.20 validation>loop validation>oom validation_step variable vgg>for volatile>was w w>o was>called was>done
+0.20 was>enough was>not was>on was>outside was>run was>running was>what wasn't wasn't>used we>are we>forgot well went
+0.20 went>from were were>kept were>stored what what>lightning when>i where where>it which>had whole>graph whole>time
+0.20 why why>does will>take window with>50 with>each with>grad with>gradients with>its with>plain with>recording
+0.20 with>statement with>tracking with>with without without>no_grad without>parentheses without>torch worker
+0.20 worker>thread worker>threads workers>had works>now wrap wrap>it wrapped wrapper wrapper>not wrapping
+0.20 wrapping>the wraps written written>in x>and x>cuda x>the xx yael yet>memory yield you're your ~acros ~adver
+0.20 ~anywa ~auswe ~autho ~avera ~batch ~cachi ~callb ~canva ~capti ~chain ~colle ~comme ~compa ~compu ~condi ~custo
+0.20 ~d'aut ~detac ~diffu ~direc ~discr ~doesn ~dropp ~effec ~enabl ~enoug ~ensem ~exten ~fasta ~fjord ~freez ~funct
+0.20 ~gradc ~greed ~guard ~handl ~helpe ~input ~insid ~inver ~laten ~layer ~leave ~linea ~manqu ~memor ~middl ~missi
+0.20 ~needl ~netwo ~nogra ~param ~passe ~pictu ~polic ~porte ~prepa ~pretr ~quest ~rathe ~reaso ~requi ~rewar ~sanit
+0.20 ~score ~searc ~servi ~simpl ~someb ~state ~stitc ~store ~stori ~suppo ~targe ~testi ~thoug ~tunin ~turni ~upgra
+0.20 ~wasn' ~witho ~writt ~you'r 果 部
+0.40 1000>steps 3>gb activations added alone and>batchnorm anywhere around as>well authors autograd>on backprop batch
+0.40 batchnorm beam>search being being>built builds built but but>still calibration calls>net clip code>with
+0.40 computation context context>manager copyslices custom ddpm decorator>got distillation do>it does does>nothing
+0.40 doesn't>do don't dropout during else embedding enable enable_grad encode eval>alone eval>only evaluate
+0.40 extraction feature for forgot generate generator got>lost grad>mode grad_fn>copyslices gradienttape grads>on
+0.40 graphs handler i>just image img in>distillation inception is>not it's>3 its>graph just lacked libtorch loop>of
+0.40 lost>in manager model>eval my my>own net net>x network>in no>no_grad no_backprop_mode no_grad>was nobody nothing
+0.40 of>a on>1 our>test out outside outside>the paper parameters parentheses pass perceptual plain pr predict
+0.40 prediction refactoring requires_grad saved script should sliding statement still stored takes test>script
+0.40 the>authors the>backbone the>decorator the>graph the>guard the>optimizer the>val the>with tile time times
+0.40 to>switch torch tracked tracking tracks true>in update vae>encode was what>the with with>batch with>block
+0.40 with>grads with>torch x yet your>test ~anywh ~aroun ~backb ~build ~calib ~copys ~disab ~disti ~dropo ~durin
+0.40 ~embed ~gener ~graph ~image ~incep ~inden ~inter ~lacke ~libto ~manag ~nobod ~nothi ~outpu ~outsi ~paren ~perce
+0.40 ~rollo ~scrip ~shoul ~slidi ~switc ~threa ~train ~updat ~upsca ~worke ~wrapp
+0.60 0>4 alone>doesn't backbone>is backward fid flask forgot>to frozen gradients grads guard lost needs no>with only
+0.60 py recording requires sampling scoring set_grad_enabled stop teacher test>loop the>tape the>test thread
+0.60 torch>inference_mode train true val validate validation with>autograd ~activ ~backw ~conte ~decor ~encod ~featu
+0.60 ~forgo ~froze ~refac ~sampl ~scori
+0.80 called calls enabled forward inference_mode no tape training vgg volatile>true ~calle ~diffe ~evalu ~extra
+0.80 ~forwa ~infer ~teach ~track
+1.00 autograd decorator loop no_grad recorded ~autog ~valid
+1.20 eval inference mode test ~gradi ~predi ~recor
+1.60 volatile ~volat
+3.00 grad
""",
    "host_memory": r"""
-0.80 one
-0.60 i is>unlimited its
-0.40 1>gb 256>gb 3>gb 5>gb =3 alone and back batch both fine fraction is>32 is>fine isn't it mine model my never
-0.40 no>oom over pinned>2 same step swap>untouched the>machine the>memory them thought unlimited>shm via which your
-0.40 ~reque ~tenso ~trans
-0.20 # 0>1 0>3 0>and 0>in 0>no 100>gb 10>gb 11>gb 12>gb 14>gb 17>gb 190>gb 1>1 1>2 1>5 1>and 1>g 2>1 2>4 2>gb 30>of
-0.20 32>of 380>gb 3>10 400>gb 4>g 512>gb 512>i 512>mb 6>gb 7>g 9>gb =1 =2 a a100 a30 about above after allocated an
-0.20 and>it's and>prefetch_factor and>shm are arena arena>limit around arrays asks attention auf auto avail
-0.20 available>so back>to backend backward bank base be>swapped because being bios block board bug builds but bytes c
-0.20 came card cell checked checkpoints class client cluster's>cgroup comes comfyui compared compose>file con config
-0.20 confirms console conv cores cpu>blocks cpu>is cpu_offload_gb crash ctx cuda>memory cuda>out cudnn d dataset>has
-0.20 day de decoder default del device device>memory did did>it difference dmesg>has does doubled>the down eager el
-0.20 embedding enable encoder end enforce enforce_eager engine engine>builds entry entry>in env epoch estimator eval
-0.20 every everything expandable failed>to fails>at fails>in faiss find first first>thought fits five flags float for
-0.20 forward found four frames free free>memory freed from>the fsdp g>engine gb>available gb>card gb>in gb>swap
-0.20 gets>half gigs give give>the gpu>0 gpu>1 gpu>memory gpu>or grad graphs growth gtx half>empty half>the handle
-0.20 has>512 has>no have>1 he helped hidden history holds host>as host>ram i'm i>compared i>watched id if image in>a
-0.20 in>my in>nvidia in>the in>use inference instead instead>of is>64 is>on is>set isn't>it it's>at it's>not it>is
-0.20 it>matters it>on it>runs jan jax jetson>container jobs keep keeps keeps>the kept killer>entry killer>line kv
-0.20 l>is last layer layers leaves left length less live lm loaded location logits long loop lora loss lost low_vram
-0.20 makes map_location mask matters may mb>total memory>4 memory>in memory>isn't memory>of metal mib mig mine>is
-0.20 missing mode modules moments moved mps much my>first near net network never>goes never>used new next no>pinned
-0.20 nodes none none>in none>of notebook now number o of>256 of>it of>my of>params of>ram of>the of>them offload>of
-0.20 offload_optimizer ollama on on>and on>gpu on>or once one>copy only onnx onnx>loads op open opencl opt
-0.20 optimizer>was or>off or>the ort other own params partitioned pass past peak peak>of percent persistent
-0.20 persistent_workers persistent_workers>true pid pin_memory>on pinned>memory pipeline pod>spec pool possibly
-0.20 possibly>the prefetch_factor>2 printed process>was prompt pure py>line pytorch pytorch's q4 raise ram>and ram>by
-0.20 ram>free ran>with rather rather>than readme readme>asks recommended renders replay replay>buffer report reporter
-0.20 request request>in reserved rest result rmm roughly roughly>60 rtx rtx>3060 running runs runtimeerror s
-0.20 same>number saved second see self server shares>that ships shm>64 shm>is sit sit>in sits six size>64 size>is
-0.20 snapshot so>it so>not spec split start stay stays steps still sum summary swap>64 swapped swapped>out
-0.20 system>managed t t4 take takes takes>90 tell temp temp>memory ten tensorflow test tf thanks that's that>was
-0.20 the>2 the>8 the>default the>end the>first the>loading the>model the>nodes the>old the>peak the>rest the>same
-0.20 the>webui there there's>400 three throughout ti to>0 to>128 to>gpu today token tokens too>much torch torch>cuda
-0.20 total total>ram total>vram train trainer training true>and true>keeps true>takes try two type untouched up>to
-0.20 user users util utilization v>is vae version video visible vram>to warning was>being was>in was>never was>not
-0.20 was>on waste watched we webui weights were were>free while>the whisper whole window windows>10 with
-0.20 with>deepspeed with>memory with>pin_memory within working workspace xformers xla y yes ~activ ~answe ~appen
-0.20 ~argum ~aroun ~backe ~backw ~becau ~botto ~captu ~chang ~colle ~comme ~compa ~compi ~conso ~conte ~count ~deeps
-0.20 ~diffe ~doubl ~embed ~encod ~engin ~estim ~evalu ~every ~execu ~expan ~forgo ~forwa ~fract ~frame ~gener ~gradi
-0.20 ~handl ~helpe ~histo ~infer ~inste ~inter ~itera ~launc ~layer ~learn ~leave ~lengt ~matri ~matte ~missi ~modul
-0.20 ~momen ~multi ~netwo ~numbe ~ollam ~openc ~outof ~outpu ~param ~parti ~perce ~pictu ~pipel ~plent ~possi ~predi
-0.20 ~prefi ~previ ~print ~produ ~promp ~pytor ~rathe ~readm ~recom ~recor ~relea ~remai ~rende ~repla ~repor ~resid
-0.20 ~resol ~resul ~rough ~runni ~runti ~secon ~seque ~setti ~shoul ~snaps ~speed ~start ~store ~swapp ~switc ~teach
-0.20 ~thank ~that' ~there ~thoug ~token ~torch ~trito ~untou ~utili ~varia ~versi ~warni ~watch ~weigh ~whisp ~withi
-0.20 ~worki ~works à ä в на が 니
+0.20 0>available 0>the 0>works 118>k 120>g 120>gb 128>gb 12>b 12>gi 12>workers 130>gb 13>b 140>gb 140>in 14>of 15>6
+0.20 16>bytes 16>gi 16>workers 180>gb 1>tb 20>h 224>224 224>3 240>gb 24>at 25>gb 26>gb 2>of 2>on 2>with 2>x 31>8
+0.20 32>16 32>bit 32>gi 32>is 32>there's 32bit 3>of 400>m 48>gb 4>per 4>ranks 50>gb 61>gb 62>gb 63>of 64>bit 64>gb
+0.20 64>so 6>cards 70>gb 7>gb 8812>python 8>32 8>gb 8bit 90>gb 96>g 96>gb =4 a>13 a>256 a>26 a>32 a>64 a>cuda
+0.20 a>generator a>huge a>machine a>swap accelerate's adamw_8bit add adding>a address>range after>using all>available
+0.20 all>images all>in all>of allocation allocation>failed allocator allocator>is allows almost almost>empty also>do
+0.20 amdgpu amdgpu>gttsize and>convert and>cuda and>go and>gpu and>my and>no and>shared and>took and>wsl anon
+0.20 anon>rss anymore anything anything>got apps arbeitsspeicher are>touched array>of arraymemoryerror arrow as
+0.20 as>far as>the at at>0 at>10 at>12 at>3 at>30 at>31 at>4 at>98 at>half at>least at>shard available available>ram
+0.20 b b>x bad bar bar>is be be>allocated be>had be>set before before>anything before>moving between>the blender
+0.20 blender's blocks>and blocks>to broadcast browser buffer_count buffers>are buffers>of building building>the
+0.20 built>in by>shard cache cache>des cache>false cache>for cache>in cache>on cache>true call>was can>not card's
+0.20 card>is card>itself card>no card>still card>was cards cards>are ceiling ceiling>in charge checkpoint>on
+0.20 chunksize cluster's>profile code code>137 colab colab's colab's>12 column comfyui's commit>limit complaining
+0.20 complete completes computer concatenate constraint container container>was convert converting converting>the
+0.20 copied copy copy>of copy>on core core>exceptions cpp cpu>of cpu>offload cpu>part cpu>with cpuadam crashed
+0.20 crashed>after crashes>at creates cuda's cuda>error cuda>wants cudaerrormemoryallocation cudahostalloc>is
+0.20 cudahostregister>returned cudf cupy cupy>11 cupyx dask dataloader>bus dataset>moved dead decoded
+0.20 defaultcpuallocator>not der>arbeitsspeicher des>images describe describe>says dicts die>karte die>with dies>with
+0.20 disabled disappears dmesg>out do>keras docker>run doesn't>fit doesn't>go doesn't>happen driver>from e>par
+0.20 each>read each>worker eaten eaten>the eats effects empty enlarging enlarging>the enough enough>memory entire
+0.20 error error>shm even even>with exceptions exceptions>arraymemoryerror exhausted exhausted>by exit>code export
+0.20 fail failed>not failed>the fails>not fails>with false>it false>runs far far>as fedora few few>of file>and
+0.20 file>cache fill fine>now finished finishes first>16 fit fit>in fix>was fixed for>6 for>me for>other for>the
+0.20 frame>was free>h free>in from>crashed from>dead from_pretrained full>of g>cured g>was gathered gathered>to gave
+0.20 gave>up gb>added gb>and gb>at gb>checkpoint gb>doesn't gb>file gb>gguf gb>host gb>is gb>laptop gb>machine gb>mem
+0.20 gb>numpy gb>rss gb>shared gb>the gb>virtual gb>with geht geht>es gets>killed gguf gib gives>you go go>into goes
+0.20 got got>16 got>killed got>to gpu>22 gpu>at gpu>has gpu>is gpu>ram gpu>shows gtt gttsize h h>shows had>16
+0.20 had>eaten half happen happens happy has>128 has>60 have>32 haven't haven't>got held here hit hit>the hits
+0.20 host>and host>memory host>on host>ran htop>shows huge huge>virtual hugepages i>haven't i>register idle igpu
+0.20 in>docker in>llama in>main in>ordinary in>our in>sbatch in>system in>windows increased index instance>has into
+0.20 into>ram is>8 is>built is>disabled is>filled is>full is>half is>larger is>nearly is>red is>too
+0.20 it's>cudahostalloc it's>this it>dies it>doesn't it>happens it>never it>shares it>to itself>was jetson
+0.20 jetson>shares job job>asked job>needs k8s k8s>memory karte karte>mit keras>model killed>process kills kills>it
+0.20 kills>the kubectl kubectl>describe kubelet l>was la>ram laptop larger>than le>cache leak>on least leftovers
+0.20 leftovers>from limit>16 limit>8 limit>memory limit>of limits>conf limits>of little>for llama lmdb load>at
+0.20 load>on loader's loader>workers loaders loading loading>the lock lockable lockable>memory locked>and locking
+0.20 locks log>shows login>script logs>at long>before low>for low_cpu_mem_usage>false low_cpu_mem_usage>true lowering
+0.20 lowering>the m>default m>dicts m>on machine machine>has machine>with machine>wslconfig make map_size map_size>1
+0.20 mapped max_map_count>too max_map_count>was me>at mem>120 memmap memory>24 memory>8 memory>and memory>as memory>i
+0.20 memory>it memory>killed memory>limit memory>limits memory>segment memory>set memory>was memory>you memorymax
+0.20 merge_and_unload merge_and_unload>on mlock>in mmap>of mmap>true mmaps models>between mortem mount mounted
+0.20 moving>it my>log my>profile my>ram my>slurm n>224 nano>4 native nearly nearly>empty never>got nicht nicht>die
+0.20 no>failure no>swap no>traceback node's node>has node>ran not>been not>cudamalloc not>enough not>lock
+0.20 not>training notebook's nothing>in nothing>loaded np np>load np>memmap num_workers num_workers>32 numpy>core
+0.20 numpy>in nvidia>smi of>128 of>400 of>64 of>70 of>8 of>9 of>a of>all of>host of>old of>swap of>system
+0.20 offload>pins offload>to offloaded on>16 on>a on>cpu on>rank on>the on>write on>wsl one>go oom>kill
+0.20 oomkilled>exit optim>paged_adamw_32bit or>stage ordinary other>apps others our>dask our>login out>on
+0.20 page>locking paged_adamw_32bit pages pages>is paging paging>file par>le param passing pd pin_memory>true
+0.20 pinned>staging pins>the plain>adamw plus pod>limit pod>memory post post>mortem preallocate>the prefetch
+0.20 prefetch>8 prefetch_factor>32 prior prior>to process>8812 process>is processes prozess pushes python>list
+0.20 qlora>with quantisation raised>to ram>8 ram>bar ram>before ram>box ram>gpu ram>is ram>or ram>that ram>was
+0.20 ram>with ran>dry ran>the range rank0 rank>0 rank>loads rank>reads ranks>torch reached reached>so read_csv
+0.20 read_csv>of reads reads>the red red>and refused refuses refuses>the region register registering registers remove
+0.20 reservation reserving reserving>the returned returned>out rlimit rm rtx>4090 run>with run>without run>works
+0.20 runs>out said>no same>computer same>run same>time samples sandbox saskia saskia>20 save saving says>oom
+0.20 says>oomkilled says>so sbatch scene scene>doesn't script>cuinit script>had sdxl sdxl>loads segment segment>for
+0.20 segments segments>from server's service session>crashed set>32 set>by set>it set>up shape>n shard>3 sharded
+0.20 shards shared>memory shares>with shm>at shm>in shm>was short shows>9 since>cpu size>16 size>of size>to slurm>job
+0.20 slurm>script small>on smi smi>has so>can so>card so>far solved>my solves>it sometimes sometimes>it's sondern
+0.20 space>for space>of spill spilled sschulte ssd staging>buffers state state>dict state>on stops>before swap>file
+0.20 swap>off swap>on swap_space swap_space>4 swapon sysctl system>ram tables tait te tensors>between than>that
+0.20 that>even that>fails that>i the>16 the>48 the>64 the>array the>box the>browser the>card's the>ceiling the>cgroup
+0.20 the>checkpoint the>complete the>context the>data the>driver the>entire the>fit the>host the>igpu the>index
+0.20 the>jetson the>jetson's the>kernel the>limit the>loader's the>mapping the>node's the>notebook's the>numpy
+0.20 the>offloaded the>one the>oom the>page the>paging the>parquet the>processes the>ram the>safetensors the>server's
+0.20 the>service the>session the>shared the>shell the>slurm the>swap the>time the>upload the>virtual the>vm then
+0.20 then>it there>so this>flag this>instead though through time>we tmp to>16 to>40 to>disk to>host to>ram to>swap
+0.20 too>low took took>python took>the torch>load torch_ touched tried>to trt true>fails twice ubuntu ultralytics
+0.20 unlimited>ok unload up>first upload usage use>numpy use_mlock using>all v>33554432 v>50000000 v>set v>unlimited
+0.20 v>was virtual>memory virtual>range vllm>swap vllm>worker vm>has vm>overcommit_memory voll war war>voll was
+0.20 was>exhausted was>full was>only was>raised was>ram was>short wasn't>enough we'd we>have went>to weren't what>my
+0.20 what>was while while>building while>loading while>reading windows>page windows>with with>0 with>8 with>false
+0.20 with>it with>nothing with>optim with>shm without>pin_memory without>shm worker workers>die workers>each write
+0.20 yael yolo you>a you>tried zero>3 zram ~33554 ~abges ~accel ~almos ~amdgp ~anymo ~anyth ~arbei ~array ~avail
+0.20 ~befor ~blend ~broad ~buffe ~card' ~catbo ~ceili ~charg ~colab ~compl ~compo ~conca ~confi ~const ~conta ~copie
+0.20 ~cpuad ~crash ~creat ~cuda' ~cudae ~descr ~deskt ~disap ~enlar ~enoug ~entir ~exhau ~fedor ~gttsi ~haven ~hugep
+0.20 ~kubec ~kubel ~lapto ~lefto ~loadi ~locka ~locki ~lower ~machi ~mappe ~memma ~morte ~mount ~nativ ~nearl ~node'
+0.20 ~ordin ~pagin ~parqu ~passi ~pickl ~raise ~refco ~regio ~remov ~reser ~sandb ~saski ~savin ~sbatc ~segme ~sonde
+0.20 ~spill ~sschu ~stage ~swapo ~sysct ~table ~touch ~ubunt ~ultra ~weren ~буфер ~включ ~загру ~занят ~модел ~отклю
+0.20 ~счита é>tait ô а включил гб>включил даже драйвер загрузилась модель на>10 не файл い>ま せ>ん は ま>せ み>込 め
+0.20 や ん>。 ジ フ ペ ペ>ー ル>を ー>ジ 使 半 半>分 増 読 読>み 込 거 거>였 너 는 델 라 라>서 메 메>모 모>델 모>리
+0.20 서>모 어>있 였 였>어 은 음 이>너 읽 있>었 제 죽 컨 한
+0.40 12>7 12>gib 16>gb 1>in 200>gb 24>gb 300>mb 40>gb 4>in 64>k 64>kb 70>b 8>ranks =0 and>the array at>all
+0.40 available>when bad_alloc bigger buffers bus bus>error by>the cgroup cgroup>limit checkpoint commit compose
+0.40 couldn't couldn't>be cpp>loads cpu>memory cudahostregister cuinit cupy>pinned dataloader defaultcpuallocator>is
+0.40 die dies dimms disk dry edit every>rank exit>137 failed filled fixed>the free>g full full>state g>0 gb>box
+0.40 gb>node gb>ram goes>through gpu>was half>of held>as in in>compose in>vllm in>wslconfig is>at is>named is>what
+0.40 jetson's kb kernel killed>the killer killer>took l l>64 l>unlimited limit>64 limits list list>of llama>cpp
+0.40 loader login login>node low low_cpu_mem_usage m m>in main mapping mb mb>available mem>16 mem>8 memlock>1
+0.40 more>dimms named needs node>so not not>cuda not>vram numpy>array nvme>offload of on>windows only>64 oom
+0.40 oom>killer oomkilled page>locked pil pil>images pin_memory>false pins prefetcher preprocessing python raised
+0.40 ram>cache ram>first ram>not ran ran>out rank ranks>each read read>the reading reading>the rss safetensors says
+0.40 set set>0 shows>300 size>8 slurm>mem smi>2 space>4 swap>space that>is the>card the>container the>conversion
+0.40 the>gpu the>loader the>login the>pinned the>pod the>prefetcher the>preprocessing the>trace the>unit tmpfs to>60
+0.40 to>nvme too trace trace>not trains two>more under>wsl2 unit unit>file used>up vllm vram was>2 was>64 when
+0.40 when>it windows>commit with>64 without works works>here wsl2 wslconfig>memory zero zero>offload ~bigge ~brows
+0.40 ~could ~cuini ~datal ~faile ~fille ~finis ~happe ~kerne ~mappi ~memor ~oomki ~overc ~prefe ~prepr ~pytho ~readi
+0.40 ~refus ~safet ~shard ~witho ~добав ~оптим до добавил
+0.60 60>gb 64>m 64>mb 8>gi added address address>space alloc box confirmed conversion count cpu>side
+0.60 cudahostalloc>that cudamallochost dataset dmesg>says docker exit fails gb>of gib>for images in>ram it>trains
+0.60 limitmemlock load locked main>memory map max_map_count memlock node not>device of>24 overcommit_memory>2
+0.60 page>file pagefile pinned>pool pod ranks shared shm>size side small staging system system>memory the>cpu
+0.60 the>load ulimit>l v virtual vm>max_map_count was>at ~addre ~cgrou ~commi ~cudam ~datas ~defau ~image ~jetso
+0.60 ~loade ~locke ~memlo ~pagef ~regis ~share ~stagi ~virtu ~windo и при
+0.80 16>g 32>gb 8>g defaultcpuallocator dev dmesg false gb killed limit no>mmap numpy nvme offload overcommit_memory
+0.80 paged pin pin_memory shows slurm too>small ulimit>v windows workers wsl wslconfig ~conve ~docke ~limit ~syste
+0.80 ~worke ~wslco гб
+1.00 cpu cudahostalloc dev>shm file gi loads mem page pinned space ~offlo ~pinne
+1.20 g memory mmap overcommit ulimit vm ~kille ~ulimi
+1.40 host mlock ~cudah
+1.60 shm
+1.80 swap
+3.00 ram
""",
    "kept_tensors": r"""
-0.60 and>the empty gb works
-0.40 # alive at>once block both config default detach empty_cache failed false first fits gib go got graph it its
-0.40 lives>in losses max metric model net not num on>a once one pool run runs second size the>cache the>same through
-0.40 to>the too training two use was which with ~confi ~defau ~kerne ~model ~optim ~secon ~start ~token ~weigh ~windo
-0.20 0>8 0>in 11>gb 16>k 1>for 1>gb 1>was 24>gb 250>k 2>gb 32>k 48>layers 4>gb 4>k 4>m =0 =1 a>full a>numpy a>row
-0.20 a>second a>single a>step a>thing a>time above adam adamw again agents all>for all>pairs alloc allocator alone
-0.20 along an an>epoch and>at and>each and>keeps and>that and>then any app>every append>loss append>net
-0.20 append>trainer are>kept arena as>a as>it as>the asked asked>for at>0 at>5 at>a at>each ate attached attentions
-0.20 audio augmentation auto autograd autotune available b back backend bad bank>in base batch be beams because
-0.20 before>being before>the bert beside bf16 board box bptt bs buffer>for buffer>is buffers>for by>itself bytes c
-0.20 cache>lives caching caching>latents came can't card>after card>was cards carry cast cause cell change checkpoint
-0.20 checkpoints child ckpt classifier closing code collate comes compile compute_metrics con context contrastive
-0.20 conversation's copy>on core could cpu>after cpu>numpy cpu>only crashes cross cuda>0 cuda>empty_cache cudagraph
-0.20 cut decord del del>outputs dense detach>cpu detector device>0 device>cpu devices dict>for didn't>do do do>a
-0.20 don't done during e each>of each>step earlier edit else ema embedding enable encode>for end>of enough epoch>it's
-0.20 equal error errors eval_accumulation_steps>1 even every>batch every>ten every>time everything exc exception
-0.20 extra fails failure faiss fastapi fastapi>app feed file first>i fit five float fn fold folds for>a for>caching
-0.20 fork forward>and forward>pass forward>without found four fraction from from>the fsdp g gave gb>in gb>on generate
-0.20 ggml gigs go>to gone gpu>0 gpus grad_fn grad_fn>for grads graph>was graphs grid grid>search gromacs group
-0.20 growth>of h had half>of hand handler head heads hence hence>the here hidden>state hit how hundred i>call i>keep
-0.20 i>logged i>return i>use ids in>forward in>moco in>numpy in>one in>the in>train in>training info input inside
-0.20 inside>the instance instead>of is is>hit is>the it's>the it>doesn't it>every it>is item its>own job k>tokens k>x
-0.20 kept>forever kept>its kept>the keras kernel keys>with killed kv>cache l large last>year layer le learner less
-0.20 let let>go limited line linearly list>holds lists llama llm load load_state_dict loaded>for loading loads local
-0.20 location log log_probs logged logged>it logprobs look loss losses>append lower lstm m>embeddings made made>the
-0.20 makes>all many map_location matrix mb>of me mem memory>for memory_allocated>is merge mib models moved>with moves
-0.20 moves>predictions nccl needs net>x nets network never>let next no>leak no>space no>with no_grad>on non none>of
-0.20 not>on note note>to nothing>remains numpy>memmap nvidia nvidia>smi of>1 of>300 of>48 of>memory of>my of>saved
-0.20 of>what off off>the ollama on>cpu on>my on>one on>that one>of one>with ones oom open optimizer other out>cpu
-0.20 out>of output_attentions output_attentions>true outputs>for outputs>go outs outside over>a pad padded parameters
-0.20 part pass passed passes pbenes peak per>gpu per>the pil pil>images plain pod point points policy positions
-0.20 predictions>are prefill pretrained previous>frame's print printed probs process processes px py queries query
-0.20 queue>length r r>é ran random rank ranks raw read recorded recording reg regulariser remains remains>on
-0.20 removed>last rendering reply report request's requested requires reserved resume return>it returned rollout room
-0.20 row runner s same sampled sampling saved>in says scene scope scratch script search see sequence service set>it
-0.20 set_device shard share shared since sit sixteen size>are sizes slower slower>and small smi so so>the softmax
-0.20 somebody space spawn ssd stack stack>them stage start starts state>dict static step>1 steps>keeps still stop t4
-0.20 tape tasks tb teacher ten>batches ten>steps tensor>with tensorflow tensors>and tensors>at tests tf than>the that
-0.20 that's the>32 the>cpu the>dataset the>default the>dict the>embedding the>first the>frames the>handler the>key
-0.20 the>list the>loader the>loss the>metric the>old the>one the>other the>plots the>previous the>second the>ssd
-0.20 the>tensors the>trace the>worker their their>history them>all then there thing third three ti ticket till>the
-0.20 times to>self together token tokens took top torch torch's torch>1 torch>no_grad total trace traceback train
-0.20 trained trial try turned turns type u up>to updated us usage>goes used utilization v vae vae>encode variable
-0.20 vocabulary wanted wants was>after was>removed wasn't way we weights went what what>it where where>it while
-0.20 while>the width will window windows with>all with>cpu with>grad with>its with>the within>2 words worker workers
-0.20 workspace worth x>cuda year your zero ~agent ~attac ~autog ~autot ~avail ~backe ~backw ~becau ~besid ~bucke
-0.20 ~build ~candi ~captu ~carri ~check ~chunk ~closi ~colla ~concu ~conte ~contr ~corre ~crash ~cubla ~decor ~detec
-0.20 ~diffe ~dimen ~durin ~earli ~enoug ~envir ~error ~every ~excep ~exper ~expor ~extra ~faile ~failu ~fasta ~follo
-0.20 ~groma ~happe ~helpe ~impor ~inclu ~infer ~initi ~insid ~insta ~itera ~kille ~large ~launc ~learn ~linea ~loadi
-0.20 ~logge ~losse ~matri ~netwo ~norma ~numbe ~nvidi ~open3 ~other ~outsi ~padde ~param ~passe ~pbene ~perfo ~pickl
-0.20 ~point ~polic ~preal ~pretr ~print ~proce ~queri ~reaso ~regul ~rende ~repli ~reser ~resol ~resto ~resum ~retur
-0.20 ~runne ~runti ~safet ~scrat ~scrip ~searc ~shard ~share ~sixte ~slowe ~smoot ~someb ~split ~stati ~stopp ~stude
-0.20 ~subpr ~summa ~teach ~that' ~throu ~ticke ~toget ~train ~trunc ~turne ~varia ~vocab ~wante ~wasn' ~worke ~works
-0.20 è í 로 서
+0.20 000>samples 000>tensors 0>1 0>2 0>4 0>6 0>9 0>of 0>that 100>k 100>passes 1024>1024 1024>4 1024>x1024 10>and 10>k
+0.20 10>m 10>min 12>000 12>after 12>k 12>mb 14>gb 16>3 18>gb 1>1 1>15 1>16 1>28 1>3 1>4 1>8 1>does 1>million 1>s
+0.20 200>k 200>of 2048>floats 256>64 25>mb 28>m 32>256 38>gb 3>0 3>10 3>9 3>days 3>doesn't 3>gb 3>m 410>000 4>1 4>2
+0.20 4>3 500>frames 50>000 5>0 600>k 64>64 64>with 6>12 6>3 6>hours 6>mb 6>then 6>to 700>mb 70>gb 7>2 84>x84x4 8>3
+0.20 8>one 9>1 =4 a>40 a>bug a>clip a>day a>dict a>known a>las a>list a>loop a>lora a>python a>ram a>reference a>slow
+0.20 a>user aborted about about>300 about>6 active acts add add>a adds>up after>10 after>300 after>40 after>500
+0.20 after>6 after>60 after>about after>some age ago ahead>of all's all's>well all>batches all>images all>preds
+0.20 all_feats all_feats>append all_gather all_preds allocated>a already>under an>old and>96 and>all's and>cpu
+0.20 and>full and>i and>it and>its and>keep and>never and>no and>pinned and>targets and>we another another>checkpoint
+0.20 another>set api api>call append>out append>x appended appended>to are>all are>held are>never are>stored aren't
+0.20 argument argument>and around>image arrays>in as as>cuda as>gpu as>textures asarray asnumpy at>3 at>6 at>61
+0.20 at>about at>around at>epoch at>hour at>number at>the attention auf auroc baked bank>of batch>i batch>per
+0.20 batches>to beam beam>hypotheses before>pooling beforehand behind>in benchmark>table best between between>epochs
+0.20 big>one bind bisected bisected>to blieb blocks blocks>from book bool buffer>to bug bug>of built but>still
+0.20 but>the by by>12 by>a by>one by>the c++ c++>extension cache>de cache>dict cache>per cached>all cached>for cada
+0.20 call>and call>of call>to callback>closure callback>gc card>and card>rather card>until carlo changelog
+0.20 changelog>says chaque chaque>é chat chat>turn circular circular>ref class>has clear clear>on cleared>between
+0.20 client climbs climbs>by climbs>with clone>for clones clones>each closed closure coco collect>each collected
+0.20 collecting column comfy's comment comment>out compare>the compute_on_cpu compute_on_cpu>true concat confusion
+0.20 constants consumer conv conversation conversations converter copies copy coreset corpus cos cos>sin count
+0.20 count>of cpu>and cpu>in cpu>made cpu>them cpu>with created>in created>per crops>of cuda>after cuda>all cuda>d
+0.20 cuda>memory cuda>memory_allocated cuda>tensors cuda>with cudf>frames culprit cured custom customer cv2 d dans>un
+0.20 data>data data>from dataset dataset>on day de>embeddings debug>flag debug_outputs decoded delete delete_adapters
+0.20 deleted dentro deque>maxlen deque>without der der>gpu der>karte destroyed device>10 device>after device>before
+0.20 device>in device>memory device>was dict>from dict>in dict>keeps dict>never dict>of dict>was dies dies>at
+0.20 diffusion diffusion>1000 dim disconnect disk disposed dist distinct distinct>length docs document document>1
+0.20 doesn't doesn't>drop doesn't>leak downgraded driver driver>551 dropout dropping dropping>the dumps dynamic
+0.20 dynamic>shapes dynamo each>activation each>chat each>epoch each>inference each>time each>visitor's easyocr
+0.20 easyocr>reader eine einer einer>liste eleventh emb embedding>cache emptied en encoder>output engine>takes
+0.20 ensemble>members entries entry epoch>23 epoch>end estaba eval>outputs event events every>10 every>call
+0.20 every>feature every>forward every>frame's every>intermediate every>new evicted expire extension f falls farid
+0.20 feature>cache feature>map features>on fertig files fills fills>it fin finished>requests first>guess first>then
+0.20 flat>at flat>in flat>line flow>for flushed fly for>20 for>about for>later for>long for>plotting for>t for>the
+0.20 for>those forgets forgotten former>steps forward>call forward>hooks frame>200 frame>tensor frames>it frames>list
+0.20 frames>with freed freed>the frees>the from>0 from>6 from>each front>in full full>res full>run full>self function
+0.20 function>with gather gathering gathers gathers>all gb>100 gb>a gb>itself gb>never gb>under gb>w gc
+0.20 gc>get_objects generate's get_objects gets>created gets>loaded gloo go>of going>back gpu's gpu>and gpu>frames
+0.20 gpu>in gpu>memory gpu>tensors gpu>until gpumat gr gr>state grad>cam gradients graph>but grew grew>with grids
+0.20 grids>of grow grow>with grows>by grows>with growth growth>is guess guess>was had>nothing half>a half>precision
+0.20 handle hangs hangs>on harmless have>it held>in help helps hidden>states hidden_states hist history>deque
+0.20 history>in history>of holds>1 holds>a holds>all holds>the hook>for hook>saved hooks>store hour hours>without
+0.20 hundreds hundreds>of hypotheses i'd>forgotten i'll i'm i>collect i>create i>forgot i>hold i>kept i>push i>put
+0.20 i>register i>verified id identical>script image>coreset image>embeddings images>cache images>of improves
+0.20 improves>in in>1 in>2 in>a in>cupy in>device in>einer in>every in>function in>history in>inference_state in>main
+0.20 in>no_grad in>self in>sessions in>task in>that in>this in>trainer inference_mode inference_state influence init
+0.20 inputs>for inside>my int intermediate ints iobinding ip>adapter is>a is>fixed is>over is>self is>where
+0.20 isn't>released it's>a it's>full it's>your it>at it>for it>has it>i it>leaks it>memory it>off it>stays iter
+0.20 j'ai>vid jamais jamais>vid jax jetzt k>2048 k>at k>images k>nn k>rows karte keep>their keep>them keeps kept>all
+0.20 kept>for kept>on kept>per key key>values keyed keyed>by keys>are kv>of lagen las latent latents latents>for
+0.20 layer's>output layer>for layers layers>as lazily leak>after leak>with leaving>this len length lets lets>go level
+0.20 lib library>leaks liegen lightning>1 limite list>in live live>blocks live>in lives>on lo lo>pas load>a load>test
+0.20 load_lora_weights loaded logits>of logits>processors lol long long>files longer longer>dies loop loop>with
+0.20 lora>adapters lora>cache lora>gets lora>i lora>per loras loss>module lost>objects lost>tracks lru>of
+0.20 lru_cache>maxsize m>2048 made>it makes>it manager maps>saved mark_dynamic mask>in masks>for masks>in masks>of
+0.20 max_age maximum>length maximum>size maxlen>1 maxsize maxsize>none mb>after mb>x mc mean mehr mem>after members
+0.20 memory memory>climbs memory>rises memory>snapshot memory>stays memory_summary>shows merely metrics min missing
+0.20 mistake ml mmcv moco model>batch model>deleted model>predict model>x module monte monte>carlo multimodal my>hook
+0.20 n>best n>de na>placa nach name>append need>1 negatives nerf net>it's never>cleared never>dropped never>emptied
+0.20 never>evicted never>forgets never>freed never>get never>removed new>length new>lora new>python new>release nice
+0.20 nice>until nie nn no>graph no>longer no>maxlen no_grad no_grad>but no_grad>is none>on none>unloaded not>emptied
+0.20 not>have nothing nothing>goes nothing>left nothing>to now nowhere np>asarray numpy o>cache objects>of occupancy
+0.20 of>3 of>a of>cuda of>cupy of>each of>finished of>graphs of>knn of>none of>one of>patchcore of>sam of>that
+0.20 of>time of>users off>i offload offload>to offload_state_to_cpu offload_video_to_cpu offload_video_to_cpu>true
+0.20 old>textures on>200 on>card on>each on>host on>restart on>so on>to on_validation_epoch_end one>a5000 one>and
+0.20 one>batch one>buffer one>more one>per one>picture one>problem only>need onnxruntime onto>every opencv option
+0.20 or>go or>keep other>with our>loader ours ours>was out>i output output>and output_hidden_states over over>12
+0.20 over>night over>the own>c++ own>cache pandas parked pas pas>é pass>as past>key past_key_values>on
+0.20 past_key_values>per patched per>batch per>frame per>iteration per>object per>sample per>step perceptual
+0.20 perceptual>loss persistent>data persons picks pictures piles piles>up pinned pinning pipeline plus plus>de
+0.20 pooling poor poque positional positional>cache precision>and pred predict>in prediction predictions predictor
+0.20 preds>and prefetch prefetcher prefetcher>queue prefetches prefix>store preloading probe problem>solved
+0.20 processors profile_memory profile_memory>and profiler profiler>with program projects prompt prompt's
+0.20 prompt>cache prompt>embedding prompts push pushed pushed>to put>the puts python python>dict python>int
+0.20 python>ints pytorch>lightning quedaba queue>has queue>of queued radix ram ram>y rank>8 ration really>the record
+0.20 record_shapes ref>in references references>to registered registration registry release>3 released released>in
+0.20 reload>of remained remained>in render>settings reporter requests res reset resident restart restart>only
+0.20 results>append retains retracing reuse>the reverted reverted>to right right>after rise rises rises>by rle run>in
+0.20 running>mean running>sum sam2 same>moment same>traffic sample sample>in samples save save_for_backward saved>for
+0.20 saw scans schedule scores>and scores>on sdpa seem>to seen segmentation self>cache self>debug_outputs self>feats
+0.20 self>history self>x sem server server>falls session session>dictionary session>store sessions>dict sessions>that
+0.20 set set>as set>on set>to settings sglang>radix shape shown shows>4 shrinks shut>that sin size>had size>of slice
+0.20 slice>of slow snapshot snapshots sne so>frame sortie spacy>transformer speaker speed stable>at stacks stacks>the
+0.20 stage>of stay>in stayed>loaded stays>at stays>i stays>level steady step step>in step>of step>with steps>for
+0.20 steps>only stops>the stops>when store>every stored>by stored>the stores stores>all stores>every streaming
+0.20 style>the styles sum>instead summary t>sne table>was tabs take>20 takes>700 targets task>manager ten ten>hours
+0.20 tenants tensor>per test test>features text text>to textures>in textures>of tf>2 tf>function thanks that's>what
+0.20 that>release that>up the>9 the>adapter the>app the>big the>c++ the>complete the>converter the>crops the>data
+0.20 the>debug the>decoder the>eleventh the>encoder the>end the>executor the>former the>global the>gpu's the>host
+0.20 the>identical the>intermediate the>k the>last the>latents the>library the>masks the>mean the>night the>nightly
+0.20 the>output the>perceptual the>plug the>positional the>prefetch the>probe the>profiler the>registration
+0.20 the>render the>result the>rows the>scores the>server the>session the>sessions the>size the>steady the>stream
+0.20 the>sweep the>test the>textures the>tracker the>tracker's the>upscaler the>user the>viewer the>visualizer
+0.20 the>volume the>whole them>for them>on then>keep then>the there's there's>a there's>nothing there>use this>for
+0.20 thousand threads thresholds>100 throughout throughout>the thus tiles tiles>on till>epoch till>restart time>of to
+0.20 to>10 to>2 to>22 to>compare to>cpu to>disk to>do to>driver to>each to>make to>speech to>update to>zero took>it
+0.20 torch>profiler torchmetrics>auroc torchmetrics>kept tracemalloc tracer track tracker tracker's tracker>keeps
+0.20 tracks traffic train>features trainer trainer>gathers trajectory transitions tree tree>of trees troquei true
+0.20 true>for ttl ttl>10 uint8 uint8>in um under>torch undo>history undo>steps unity unity>ml unload unload>it
+0.20 unload_lora_weights unloaded unset unset>so up up>front update update>to upgrade>to upgraded upgraded>to
+0.20 upgrading usage>after used>memory user user>picks users>who using val validation_epoch_end validation_step
+0.20 values>of vectors verified version>doesn't videos viewer viewport visible>in visitor's visualisation visualizer
+0.20 vllm>0 voice volume w w>dynamic wait wandb warning was>11 was>a was>an was>being was>global was>missing
+0.20 was>unset we>add we>keep we>load were>never weren't what>fills what>you when>you who who>left whole
+0.20 whole>dataset with>every with>new with>no with>persistent with>python with>tf without>crash without>maxlen
+0.20 wrapper written written>to x x1024 x84x4 x>2048 x>64 x>in x>model yes>but ~abort ~anoth ~aren' ~argum ~array
+0.20 ~asarr ~asnum ~betwe ~bisec ~block ~chaqu ~circu ~class ~climb ~clone ~close ~closu ~colum ~comfy ~comme ~confu
+0.20 ~consu ~cores ~corpu ~creat ~cresc ~culpr ~datas ~delet ~dentr ~destr ~diffu ~disco ~dispo ~doesn ~drive ~dropo
+0.20 ~dropp ~dynam ~easyo ~eleve ~empti ~entra ~entri ~epoch ~estab ~event ~expir ~exten ~ferti ~float ~flush ~forge
+0.20 ~growt ~harml ~hypot ~impro ~influ ~iobin ~jamai ~layer ~lazil ~liege ~loade ~maxsi ~memoi ~memor ~merel ~missi
+0.20 ~mista ~modul ~negat ~nothi ~nowhe ~occup ~onnxr ~openc ~optio ~panda ~parke ~persi ~perso ~pictu ~pinne ~pinni
+0.20 ~pooli ~prelo ~proje ~pushe ~queda ~queue ~ratio ~recla ~refer ~repet ~resid ~resta ~rever ~sente ~serve ~shape
+0.20 ~shoul ~shrin ~speak ~stack ~stead ~stitc ~strea ~suffi ~switc ~targe ~tenan ~thank ~thous ~threa ~trace ~traff
+0.20 ~troqu ~vecto ~video ~viewe ~viewp ~visit ~volum ~warni ~weren ~wrapp ~writt ~драйв ~модел ~освоб ~памят ~работ
+0.20 ~растё ~списо ~храни à>chaque é>a é>la é>poque é>ration больше>не в всё>работает запрос каждый на не>растёт
+0.20 память после работает растёт с список утечка>в 、 あ さ ず ち>て で>、 な>い の>で ろ ん>だ サ バ 一 一>度 万 上
+0.20 個 到 卡 卡>上 因>で 在 在>显 度 征 必 显>卡 枚 特 特>征 目 込>ん 降 간 계 계>속 납 납>니 너 넣 넣>으 늘 두 리
+0.20 만 세 셔 션 속 시 아 안 았 았>어 우 으 으>니 지 지>우 캐 캐>시
+0.40 1>0 1>2 20>so 2>1 3000>steps 3>1 3>mb =5 a>million a>new accumulated activation adapters after ahead
+0.40 all>predictions allocated and>kept arrays auf>der bank>for batches batches>on blender built>from cache>had
+0.40 cache>none cache>of cached cached>dataset caches callback cat class classes cleared clips clone collects convert
+0.40 count>is cpu>before created crops cuda cupy cupy>arrays data>set de detached device didn't>free does>not
+0.40 each>new editor embeddings>dict ends ends>at epochs eval ever>freed eviction evicts feature features>for
+0.40 fixed>it fixes fixes>the flow for for>3000 for>speed forward frame frees full>of gallery gb>i'll gpu gpu>for
+0.40 grad had>no has>no held hidden history holds hours i>convert if if>i image images in in>blender in>gpu index
+0.40 inference is>40 is>ever is>held it>ends keys knn known known>leak later leak>in leak>is leaked leave>the
+0.40 list>was liste logits long>clips lost lru_cache>on master maximum mb>per memory>module memory_summary million
+0.40 more>each moved moved>to never>evicts never>frees night nightly no>eviction node>cache not>help nothing>is of
+0.40 old old>version on on>encode on>gpu on>the onnxruntime>1 optical optical>flow option>for our>own outputs>to past
+0.40 past_key_values patchcore per>epoch per>request per>shape pia pr prediction_loss_only prediction_loss_only>true
+0.40 predictions>on preds>list queue>between recordings ref register register_forward_hook remove result result>cache
+0.40 retained saved>every sentences shapes shapes>1 shows slots slots>forever so>logits so>nothing state stayed
+0.40 stays>flat stored style switch ten>classes tensor tensors>goes test>set the>device the>forward the>gpu the>loop
+0.40 the>option the>queue till to>0 to>gpu to>host to>numpy torch>cat trajectories true>it un under>inference_mode
+0.40 under>no_grad undo up>in upgrade user's users validation_step_outputs values version vid vid>é video wait>for
+0.40 was>on with>cuda with>dynamic with>each writing wurden ~accum ~atten ~batch ~befor ~blend ~callb ~clien ~conca
+0.40 ~const ~custo ~downg ~edito ~encod ~finis ~funct ~galle ~gathe ~histo ~image ~laten ~leake ~maste ~maxim ~milli
+0.40 ~night ~objec ~optic ~outpu ~patch ~predi ~prefi ~profi ~recon ~regis ~remov ~repla ~retra ~snaps ~state ~staye
+0.40 ~torch ~track ~traje ~unloa ~user' ~versi ~writi ~wurde ~выход ~запро ~кажды ~утечк была была>в не утечка
+0.40 утечка>была
+0.60 accumulation adapter all attention>maps before>append buffer data debug deque dictionary die each>call
+0.60 each>request embeds encode end epoch eval_accumulation_steps eval_accumulation_steps>20 feats features finished
+0.60 fixed fixed>in flat forward>hook frames host in>init__ init__ k keep>the lru_cache m maxlen name new no>maximum
+0.60 node none objects on>cuda on>device outputs per>call pile pile>up prefix release replay request results saved
+0.60 self sessions stays steps store tensors textures the>card the>leak them torchmetrics under until until>the
+0.60 validation ~activ ~buffe ~clear ~conve ~devic ~dicti ~frame ~globa ~logit ~maxle ~prefe ~promp ~reque ~retai
+0.60 ~store ~visua
+0.80 adds call embeddings ever forever global grows hooks keep kept lora maps mb memory>bank preds replay>buffer
+0.80 ~adapt ~cache ~colle ~evict ~forev ~relea ~sessi ~tenso ~textu ~upgra
+1.00 bank cpu each every leaks lru masks queue states ~embed ~featu
+1.20 append dict hook list per ~resul
+1.40 cache never ~appen
+1.80 leak
""",
    "kv_cache": r"""
-0.60 kv>cache step still torch
-0.40 0>9 8>on c>2048 cache>holds capture context>parallel count cpu cuda device does eager entry first gpu graph
-0.40 holds in>kv last max_num_seqs>4 memory my never of q4_k_m rank split stored>in tensor the them valueerror
-0.40 valueerror>the values>of vocab ~activ ~embed ~memor ~proce ~sessi ~setti ~tenso ~train
-0.20 0>2 0>3 0>4 0>5 0>6 0>8 0>85 0>95 11>gb 11>k 14>of 152>k 16>the 1>5 1>and 1>k 1>valueerror 2048>and 2048>no
-0.20 250>k 2>and 2>gb 32>heads 40>gb 4>2 4>the 4>tp 50>k 60>k 6>gb 7>b 8>gb 8>kv 8bit 9>gb =4 =5 a a>build a>smaller
-0.20 about about>1 above activation adam adamw after>each after>its again allocated allocated>tokens allocator
-0.20 already always always>had and>8 and>became and>max_num_seqs and>num_ctx and>the api arena as as>last at at>0
-0.20 at>2 at>8 at>all at>step auto autotune available>memory b>instruct b>that's backward base batch>1 batch>2
-0.20 batch>size batched batched>tokens became because before before>the best between bf16 blame blocks>of blog both
-0.20 both>k bs buffer>for buffers bug built bytes cache>blocks cache>is cache>max cache>on cache_8bit
-0.20 cache_max_entry_count cache_max_entry_count>0 can't card>this change chunked>prefill clear clip code compute
-0.20 compute>buffer context>fits context>the contexts copies>of corpus count>0 cp cpp>c create cudnn cufft cufft>plan
-0.20 cutoff cutoff_len data dataset day days decodes decrease>max del dense der dict dies do each>chat each>prompt
-0.20 each>rank effect embedding empty empty_cache end ends>with enforce enforce>eager enough>for entry>count epoch
-0.20 error eval evaluated every everything exllamav2 f failure false feature features find fits>in flag flash
-0.20 flash>on float for>50 for>both for>each for>this forward found four fp32 g gb gb>and gb>ram gb>same get gib gigs
-0.20 gl global gmu gpu>0 gpus gqa>with grad gradient graphs h had has has>two head healthy help helped hidden host
-0.20 hours huge i'm i've i>thought id identical ids if image images in>14 in>a in>fp32 in>my in>one in>parallel
-0.20 in>sessions inference info info>max init input_ids input_ids>with into is is>2048 is>4096 is>8192 is>larger
-0.20 is>not is>on is>too isn't>the it's>at it>breaks it>dies it>is it>isn't it>still it>stops it>was jax job k>128
-0.20 k>blocks k>context k>rows k>to kernel kq kv>heads kv>self kv_cache_free_gpu_mem_fraction l la last>month later
-0.20 layers>it layers>to lbfgs le left>at len>4096 length>is length>with lengths list little llama_init_from_model
-0.20 llm>info lmdeploy>cache loaded log>shows logits logprob logprobs loop lora loss low lowered lowering>it lru luck
-0.20 m makes makes>the map mar matrix max>entry max>tokens max_length max_length>512 max_model_len max_model_len>2048
-0.20 max_model_len>is max_seq_len_to_capture max_size max_size>4 max_split_size_mb mb mem mib>as micro micro>batch
-0.20 might missing mlock mlp model's>max model>weights model_max_length month moved n_ctx>4096 nccl need>to needs>16
-0.20 net new>tokens next ngl no>available no>effect no>luck node nodes none none>of normal nothing num>batched
-0.20 num_ctx>2048 num_ctx>in num_logits_to_keep num_workers nvidia nvidia>smi of>0 of>1 of>24 of>32 of>a of>past
-0.20 of>them off off>each on on>a on>fine on>our once>and one only onto oom op optimizer or order others our>own
-0.20 output overhead p packed padded padding parallel>2 parallel>size parameters params pass passed peak per>sequence
-0.20 pid pipeline plain plan plan>cache plus point points post pp printed probs process profile prompt>not px py
-0.20 python pytorch q q8_0>for raise rank0 rank0>valueerror rank>does ready reported reported>in reports request
-0.20 result return return_logprob ring rows run sample sampler saved say score scores scoring script sdpa see self
-0.20 self>size seq>len serve sets sets>the setting several shape shapes shows side sizes smi softmax someone space
-0.20 squared stage started starting state states stays steps stock stopped stops style sum surfaces swap t t4 table
-0.20 takes>about tensor>parallel tensors text tf tgi>on that's the>decoder the>end the>entire the>kv the>stock
-0.20 the>sum the>tokenizer the>values the>vit the>yaml thing though three through>the ticket tile time tiny to to>0
-0.20 to>1024 to>2 to>8 to>create to>gpu tokenizer tokens>2048 tokens>32768 tokens>fails tokens>were tokens>you tp
-0.20 trace train trainer training trains transformer tried tried>1 triton true try twice ub up>at up>to usage user
-0.20 util util>0 utilisation utilization v1 v100 value verbose version via video vit vllm>1 vocabulary vram
-0.20 warmup>and was was>at was>left was>the we>passed weights>alone weights>and well were>not what>does whatever
-0.20 when>the which which>is who whole>sequence wide windows with>0 with>22 with>a with>its within without words
-0.20 worker workers works>with workspace yaml>has you your your>context zeros ~accor ~adapt ~alrea ~alway ~backw
-0.20 ~batch ~becam ~becau ~befor ~betwe ~bigge ~bucke ~captu ~chang ~check ~chunk ~colla ~comfy ~compa ~compi ~conta
-0.20 ~corpu ~count ~creat ~cudag ~datas ~devic ~doubl ~effec ~enfor ~evalu ~every ~failu ~featu ~float ~forwa ~globa
-0.20 ~handl ~healt ~helpe ~hidde ~ident ~image ~infer ~initi ~insta ~inter ~kerne ~launc ~linea ~liste ~littl ~loade
-0.20 ~matri ~menti ~missi ~norma ~nothi ~nvdif ~nvidi ~optim ~packe ~padde ~paddi ~param ~parti ~patch ~piece ~pipel
-0.20 ~point ~predi ~prefe ~print ~profi ~pytho ~pytor ~quadr ~recor ~refer ~remov ~rende ~repla ~resid ~resol ~resul
-0.20 ~retur ~sampl ~score ~scori ~scrip ~segme ~sever ~shape ~softm ~someo ~squar ~state ~stopp ~surfa ~that' ~threa
-0.20 ~torch ~trito ~utili ~varia ~versi ~vocab ~whate ~withi ~witho ó>n ü в и
+0.20 00>mib 0>fails 0>gb 0>in 0>it 0>means 0>this 100>in 100>k 1024>and 10>not 128>2 128>max_seq_len 128>prompts
+0.20 128>requests 12>0 12>k 131072>and 131072>on 14>2 1500>frames 16384>and 16384>for 16>and 16>gib 16>images 16>in
+0.20 16>ok 1>1 1>21 1>goes 1>mb 1>to 20>gb 20>k 22>5 256>48 256>to 25>in 27>000 2>13 2>31 2>fine 2>go 2>instead 2>k
+0.20 2>then 2>x24 3000>tokens 30>b 30>gb 30>gib 30>k 32768>and 32768>crashes 32768>in 32768>with 32>layers 34>gb 3>ok
+0.20 4096>in 4096>max 4096>the 40>k 40>layers 40>users 48>k 4>cards 4>multiplies 4>passes 4>개 4bit 50>gb 512>samples
+0.20 5>00 5>mb 5>min 64>long 64>sequences 65536>in 65536>the 6>k 6>mb 70>b 7>2 80>layers 8192>and 8192>ok 8192>the
+0.20 8>beams 8>copies 8>in 8>mb 8>slots 8>splits 8>times 8>に 9000>tokens 90>k 90>page 99>the 9>k a10 a>12 a>90
+0.20 a>chat a>growing a>la a>million a>number about>3000 accused admission advertises after>30 after>5 after>loading
+0.20 after>the agents all>at all>i all>on alles>auf alloc allocating also an>8 and>batch and>dies and>have and>max
+0.20 and>needs and>not and>passes and>self and>their and>v answers apr apr>è architecture are>for are>only arranc
+0.20 arranc>ó array at>120 at>c at>full at>most at>start at>token available>blocks awq b b>awq b>goes b>has b>w baj
+0.20 baj>é batch>16 batch>48 batch>64 batch>total be>held be>stored beam>1 beam>10 beam>4 beam>5 beam>width beside>a
+0.20 beyond bit>cache bit>file blamed blocks>0 blocks>than board board>and box box>on branches buffer>alone buffer>is
+0.20 buffer>that but>not by>four by>itself c>16384 c>4096 cache>after cache>and cache>by cache>doesn't cache>fits
+0.20 cache>int8 cache>it cache>type cache>was cache_implementation cache_implementation>static cache_mode
+0.20 cache_mode>q4 cached cached>tokens caching caching>with call>in came>from came>on can can>be cap cap>it
+0.20 capped>to card>a card>and card>in card>is carry carry>their cat cd cd>4096 chance chance>on chat>is client
+0.20 clients come>on comes complete completes compose compose>file computed concurrency concurrency>for
+0.20 concurrent>chats confession config>json configured context>buffer context>by context>halved context>in
+0.20 context>of context>slider context_length context_window_size>4096 contexto contexto>de contextsize>slider
+0.20 conversation's copy>was correct correct>the costs course crash critic cross>and cross>cache ct2 ctk ctk>q8_0 ctv
+0.20 ctv>q8_0 ctx>32 ctx>as cuda>graphs cut>the dead>at decoder decoder's>cross decoder>past decoding>starts
+0.20 deepspeed default default>context default>of demands did documents down>in down>to driver>550 drop>the dtype>fp8
+0.20 duit during dynamiccache each each>holding each>keeping each>token each>with eats eight eight>slots el
+0.20 el>contexto en>la enable engine engine>refuses enough>left estimate even>a every>token exhausted exits exl2
+0.20 exl2>with exllama>loader exllama>max_seq_len extra>4 f16 fa>halves fail>with fails fails>c fails>in fails>since
+0.20 falls>over file file>came fills fills>it fills>the fine fit>any fit>but fit>it's fit>with fits>after fits>at
+0.20 fits>the flash>attention flight for>0 for>128 for>1500 for>200 for>512 for>64 for>9 for>even for>in for>k
+0.20 for>max_cache_len for>one for>sglang for>the forty fp8>made fragmentation free>after free_gpu_memory_fraction
+0.20 from>1 from>256 from>it from>our full fully fully>on gb>alone gb>are gb>available gb>batch gb>board gb>gguf
+0.20 gb>mit gb>reduce gb>since gb>then gb>together gb>weights generate generations gets>slower give>c give>it go>down
+0.20 go>on goes>on going gone good got got>it gpu>6 gpu>blocks gqa>0 gqa>in greedy greedy>goes grew grew>to grouped
+0.20 grouped>heads growing>with grown guilty had>been had>put had>this had>to half halved>it halves halves>it has>48
+0.20 has>90 has>grown has>no have have>had heads heads>1 heads>128 held hence>np here here>so histories history>isn't
+0.20 history>kills hold hold>their holding i>blamed i>e i>needed i>raised i>set i>wanted i>wrote il>ne in>16
+0.20 in>exllama in>flight in>for in>layer in>llama in>lmdeploy in>max in>sglang in>this in>transformers inherited
+0.20 inherited>from int8 int8>in is>10 is>16 is>26 is>30 is>enough is>left is>ok is>over is>preallocated is>simply
+0.20 is>smaller is>up is>what isn't isn't>trimmed isn't>used it it's it's>all it's>just it's>up it>a it>all it>failed
+0.20 it>fails it>kept it>no it>on it>rebuild it>says it>so it>tells it>to it>took it>under it>works its>own j'ai>r
+0.20 json just>one k>and k>at k>doc k>each k>in k>new k>no k>on k>passt k>rather k>set k>tokens k>v k>window kb>of
+0.20 keeping keeping>its keeping>the keeps keeps>decoder keeps>growing kept>the key keys>values kills kills>it
+0.20 koboldcpp>with kv>in kv>kv kv_cache_dtype kv_cache_dtype>fp8 la>config la>primera larger late late>edit
+0.20 layers>had layers>of layers>offloaded layers>x leak leak>in leaves left>for left>over length>16384 length>32
+0.20 length>of length>one length>until les>poids less>model let>400 like>before limit>at limit>of limited
+0.20 limited>concurrency literally live llama llama>2 llama>server llama_new_context llm llm>build lm lmdeploy's
+0.20 loading>the loads>then log log>gpu log>line long>chats long>documents long>that longer longer>falls lower>it
+0.20 lowering>max_num_seqs m>tokens made made>a made>the makes>ollama many max>batch max>concurrent max>running
+0.20 max_batch max_batch_size>128 max_batch_size>64 max_batch_total_tokens max_num_seqs>from max_seq_len>32768
+0.20 max_seq_len>in max_tokens maximum may>no me>at me>just message message>says mib million mistake mixtral
+0.20 mixtral>on mlc>overrides mlx model's model>1 model>answers model>fits model>i model>isn't model>load model>needs
+0.20 model>no model>so model>was model>yaml modelfile more more>blocks most much multi multi>turn my>12 my>mistake
+0.20 my>phone n>16 n_ctx>slider ne>restait needs>it needs>its new>the nge no no>chance no>gqa no>grouped no>leak
+0.20 no>longer no>trimming no>way nope not>at not>enough not>even not>fail not>same not>the note>to notebook>the
+0.20 nothing>is now now>on now>the num>seqs num_beams>10 num_ctx>131072 num_ctx>32768 num_ctx>65536 num_ctx>was
+0.20 number o>gqa of>128 of>25 of>256 of>48 of>64 of>about of>course of>history of>kv of>the of>tokens off>so offline
+0.20 offload offloaded ok ollama>ps ollama>with ollama_num_parallel>4 on>16 on>8 on>an on>my on>qwen on>tp on>two
+0.20 once once>the only>4 only>long oobabooga our>case our>compose our>template out>when outputs outputs>are over>for
+0.20 overrides overrides>context_window_size own own>cache page>pdf paged>blocks paged>pool pages parallel>from
+0.20 parallel>requests passes passt passt>es past>3 past>of past_key_values paste pdf per per>client per>request
+0.20 per>sentence per>user phone planned planned>for poids pool pool>for pool>has positions possible ppo pre
+0.20 preallocated preallocated>for prefilling prefix>caching prefixes primera prompt>has ps q4>cache q4>in q4_0
+0.20 q8_0>ctv q8_0>fa quantised quantising que>2 questions qwen qwen>14 ragged ran>out rebuild rebuild>with reduce
+0.20 reduce>c refuses release>is remained>on reply requests>is reservation reserves reserving reserving>the restait
+0.20 restores rollout rollout>engine rollouts rtx>4080 running running>requests runs>on s>fine same>4 same>layers
+0.20 same>time samples says>1 says>that scratch>buffer search>with send sentence seq seq>length seqs>16 sequence>of
+0.20 sequences>at server>comes server>up serving session_len>200000 sessions>each set>for set>n_ctx
+0.20 set>ollama_num_parallel set>the sglang>and sglang>context sglang>with shared shift simply simply>too
+0.20 simultaneous since>i since>model sind single>sequence size sized sized>for sized>from slider>at sliding
+0.20 sliding>window slot slots>each small>but smaller>than so>every so>i so>long so>that solved solved>it speculative
+0.20 splits starts starts>now starts>with static staticcache>with steadily stored streams svea takes takes>more
+0.20 takes>that takes>what tells>me tells>the template ten tgi tgi's tgi's>max than>what thanks that>can that>fails
+0.20 that>i'd that>model that>the the>12 the>3060 the>4090 the>a10 the>a100 the>attention the>board the>call
+0.20 the>complete the>config the>configured the>context the>critic the>decode the>default the>draft the>estimate
+0.20 the>extra the>gguf the>history the>max the>maximum the>message the>model's the>modelfile the>page the>pages
+0.20 the>past_key_values the>per the>phone the>pool the>prompt the>rollout the>rollouts the>scratch the>sequence
+0.20 the>sequences the>server the>serving the>weights the>window their>own then then>crash then>it then>the there's>2
+0.20 they're they're>in this this>old this>one this>since time>it times tmaas to>1 to>30 to>32 to>4096 to>give to>go
+0.20 to>q8_0 to>self tokens>4096 tokens>64 tokens>80 tokens>and tokens>from tokens>only tokens>that tokens>was
+0.20 tokens>while too too>big too>large too>much took took>that took>the trained trained>with training>context
+0.20 translation tree tree>of trimmed trimmed>so trimming trt>llm trtllm trtllm>left true>during turn turns two>3090
+0.20 type type>with unchanged under under>load until up>front uploads use_cache>true used>here used>to users>at
+0.20 users>ok using v v3>in v>for values>at values>for vision vllm>starts vllm>takes wanted>to wants wants>its warm
+0.20 warmup was>131072 was>all was>growing was>inherited was>larger was>my was>off was>set was>sized was>trained way
+0.20 we>let we>need web>server webui weights>1 weights>14 weights>15 weights>are well>cd went>to were>too weren't
+0.20 weren't>in what's>left what>remained what>the what>you when when>20 where>16 while>the whole width>8 window>was
+0.20 with with>14 with>16384 with>3 with>4096 with>50 with>8192 with>context with>contextsize with>fa with>length
+0.20 with>max_batch with>max_batch_size with>max_cache_len with>max_new_tokens with>n_ctx with>num_ctx with>shared
+0.20 with>use_cache worked worked>the works>for x x24 x>65536 y>arranc yaml yaml>the yes yesterday yesterday>and zero
+0.20 zero>blocks ~16384 ~accus ~admis ~adver ~agent ~answe ~archi ~beyon ~blame ~branc ~buffe ~cachi ~chanc ~clien
+0.20 ~comme ~compo ~confe ~corre ~cours ~criti ~deeps ~deman ~docum ~durin ~engin ~estim ~exhau ~fligh ~greed ~group
+0.20 ~guilt ~holdi ~inher ~keepi ~leave ~limit ~liter ~longe ~maxim ~messa ~mista ~mixtr ~model ~multi ~offli ~oobab
+0.20 ~outgr ~plann ~possi ~preal ~preem ~prime ~promp ~quest ~rebui ~remai ~reque ~rollo ~runni ~secon ~serve ~settl
+0.20 ~simul ~solve ~specu ~split ~stead ~strea ~studi ~templ ~thank ~they' ~trimm ~trtll ~uncha ~value ~visio ~warmu
+0.20 ~weren ~whisp ~yeste ä>nge è>s é>duit é>el ó гигов из кэш по が>8 き>ま で>き の>メ を>8 キ キ>ス コ>ン ッ>ト テ
+0.20 テ>キ ト>を メ メ>モ モ>リ リ>が ロ>ッ ン>テ 上>下 下>文 倍 分>の 太>大 必 文 权 权>重 缓 缓>存 要 起 重 需
+0.20 需>要 가 개 낮 니 됨 뜹 뜹>니 로 로>잡 류 를 버 상 생 서 서>버 스 시>가 아 아>서 였 으 으>로 이 이>고 이>니 일
+0.20 있>어 잡 잡>아 정 추 컨 트 트>를
+0.40 10240>mib 12>gb 13>b 16>gb 16>works 20>users 256>32 32>768 32>k 4096>loads 4>bit 64>k 800>kb =0 a>20 after
+0.40 and>it and>vllm at>once batch batch>of bit buffer>size by>half c>65536 cache>dtype cache_4bit cache_size caches
+0.40 came chats comes>up comment config context>model context_window_size contextsize>16384 costs>800 cross ctx>size
+0.40 ctx>solved cut decoder's did>it down dtype even even>one fa fewer>slots first>one fit for for>keys fp8>kv
+0.40 from>config full>length gb>card generate>with generations>each gguf give goes gpu>and half>model halved in>lm
+0.40 in>our in>trtllm is>fine it>loads k>was kb keys>for kv>and kv>offload left>after len>8192 let lm>studio lmdeploy
+0.40 lmdeploy>session_len lower max>model max>total max_cache_len mb>per means mha mib>in mlc model>is model>len
+0.40 multiplies multiplies>the no>kv of>cache offload>it on>top overflowed page parallel>slots past>keys prefill
+0.40 prefix q8_0 q8_0>cache reporter requests room room>for says second>cache sequence server session sglang shorter
+0.40 since sixteen slots>to static>cache staticcache statt studio tabby tabby>cache_size tells tgi>max than than>the
+0.40 that's>all the>chat the>engine the>full the>gpu the>layers the>log the>model the>past the>speculative the>static
+0.40 to>16 token>costs too>many top top>of unchanged>works up use_cache weights>fit were>in whisper with>no works
+0.40 ~20000 ~arran ~confi ~conve ~defau ~exlla ~gener ~offlo ~ollam ~overf ~overr ~prefi ~quant ~reduc ~sglan ~short
+0.40 ~sixte ~slidi
+0.60 # 0 128>k 16>k 1>m 200>k 4096>statt after>weights and>values beams blocks buffer c>0 c>32768 cache>for chat
+0.60 concurrent draft draft>model exllama fewer fits growing history keys>and koboldcpp koboldcpp>contextsize kontext
+0.60 kv>buffer layers left length long max_batch_size max_num_seqs max_num_seqs>256 max_seq_len n_ctx
+0.60 ollama_num_parallel paged per>token sequences session_len slider startet to>8192 total total>tokens what ~26214
+0.60 ~block ~cache ~decod ~growi ~halve ~kobol ~layer ~lengt ~lmdep ~paral ~reser ~slide ~start ~stati ~token ~windo
+0.80 beam contextsize fp8 gqa loads np np>2 np>8 num_ctx ollama seqs their values weights ~13107 ~concu ~histo ~konte
+0.80 ~seque ~weigh
+1.00 context len model tokens users window
+1.20 c>8192 keys num parallel token
+1.40 kv slots ~conte
+1.60 c k max
+1.80 past
+2.00 ctx
+2.20 cache
""",
    "library_workspace": r"""
-0.60 cuda moved so
-0.40 8>mib b both by engine>ok from from>the graph line model moved>it neither still
-0.40 tf_cudnn_workspace_limit_in_mb>256 two ~conte ~neith ~secon
-0.20 # 000>mb 0>1 0>9 0>95 0>had 0>since 1024>the 14>and 16>gb 1>14 1>15 1>3 1>30 1>is 1>mb 200>x200 20>gb 210>mb
-0.20 24>gb 30>leaves 30>of 3>days 4096>was 40>gb 4>30 64>mb 80>gb 8>4096 =1 a100 a>200 a>24 adamw algorithm>with
-0.20 algorithms>that alike all>of all>the allocate>a allocates>its allocation always ampere ampere>and an>algorithm
-0.20 an>old and>32 and>it's and>tell and>was app arena around as as>a as>before at>all at>once attention auf
-0.20 autotune>no base bashrc batch>size been benchmark>is benchmark>was best between big>deal blocks board both>fail
-0.20 box buffer>is buffer>on built but but>the by>default c cache>is came card>has cards cc checkpoint choosing
-0.20 command compiled compiled>without compute con context contiguous convs costs costs>32 could>cudnn count cpp ctx
-0.20 cublas>handles cuda>cuda_dnn cuda>error cuda_dnn cuda_dnn>cc cudagraphs cudamalloc cudnn>be cudnn>deterministic
-0.20 cudnn>may cudnn>workspace cudnn_conv_use_max_workspace>1 cupy days deal decoder default>since del dense detected
-0.20 detected>for device did disabled dockerfile docs does doesn't doesn't>enter e effect eight embedding empty
-0.20 encoder enter entirely epoch error error>cublas_status_alloc_failed es eval even ever failed>to false>made
-0.20 false>so fft>algorithm fine fine>in first>card first>use fixed for>an for>tactic forever forward four fp32 frame
-0.20 frames from>scratch fyi gave gb>card gb>of gb>the ggml gib given gpu gpus grad graphs h habit handler has>no
-0.20 have hence here holds hopper huge>workspace i images in>a in>the in>use index inference inference_mode influence
-0.20 influence>on into is is>a is>false is>in is>measured is>too ist it it>isn't it>slower it>to it>trains
-0.20 its>communicator its>context jax jetson>nano job keep keeps kept kilobytes la leave>it leaves>20 len like llama
-0.20 llm load loader loads log lora loss lowered lowered>to m main map max>autotune max_split_size_mb may me measured
-0.20 mem memorypooltype memorypooltype>workspace mib>on missing mode>on moment more mps my my>bashrc n network never
-0.20 next nn no>cudagraphs no>effect no>influence not>in now num number of>it of>the of>workspace off>cudnn offload
-0.20 ok>on old on>first on>hopper on>it on>requested on>stackoverflow on>the once one only only>used op open
-0.20 optimizer order other others our our>tf output over overhead part passed past pool prefill profile prompt python
-0.20 raised ram read release requested>size reserved resource rest rmm run run>with s sample says scattered
-0.20 scratch>space second seconds see self set>the set_memory_pool_limit set_memory_pool_limit>trt settempmemory>0
-0.20 shape share shows side since since>1 single sixteen size>640 size>of snapshot so>it so>nothing so>the some
-0.20 stackoverflow start starts state step still>dies stops stops>at suggested suggested>on summary swap table
-0.20 takes>1 tell tell>us temporary>buffer tensor test tests tf>1 tf_cudnn_workspace_limit_in_mb thanks that>was the
-0.20 the>1 the>benchmark the>build the>card the>dockerfile the>fft the>forward the>full the>gpu the>other the>rest
-0.20 the>same the>sample the>second the>snapshot the>start the>time the>whole the>workspace them third thought thus
-0.20 ti tile time to to>1024 together token tokens too total trt>memorypooltype trt>w trtexec>mempoolsize true>no try
-0.20 turned turning unset until us use>8 used useless user v variable version warning was was>given was>useless
-0.20 wasn't we weights went where whisper whole windows with>a with>autotune with>every without workers works
-0.20 workspace>1024 workspace>per workspace>to workspace_size x200 your zero ~activ ~adapt ~alway ~amper ~aroun
-0.20 ~bashr ~begre ~betwe ~block ~captu ~check ~colum ~comfy ~compa ~compl ~compu ~conta ~conti ~corre ~crash ~cudag
-0.20 ~cudam ~decod ~diffe ~disab ~docke ~doesn ~dropp ~effec ~embed ~encod ~entir ~excep ~featu ~float ~forev ~forwa
-0.20 ~fragm ~frame ~gathe ~gradi ~graph ~histo ~hoppe ~image ~inclu ~influ ~insta ~inter ~kilob ~large ~measu ~missi
-0.20 ~momen ~netwo ~numbe ~nvidi ~offlo ~other ~outpu ~paral ~param ~pictu ~predi ~prefi ~promp ~pytho ~quadr ~raise
-0.20 ~recor ~relea ~remov ~rende ~repla ~resol ~resou ~resta ~resul ~sampl ~scatt ~segme ~serve ~servi ~singl ~sixte
-0.20 ~snaps ~stack ~start ~stati ~suffi ~sugge ~summa ~thank ~toget ~token ~train ~turne ~turni ~usele ~versi ~wasn'
-0.20 ~weigh ~whisp ~windo ~witho ~worke в
+0.20 0>first 0>no 0>of 1080>p 128>mb 14>th 16>8 16>channels 16>communicators 1>1 1>32 1>34 1>6 1>fails 1>left 1>of
+0.20 200>mb 200>to 2048>for 2048>x 23>4 256>x 28>instead 2>in 2>runs 300>streams 30>mb 32>channels 34>on 3>8 3>go 3>x
+0.20 4000>steps 400>mb 4>nodes 4>of 4>гб 512>before 512>in 5>9 5>and 5>gb 6000>in 600>mb 60>k 6>gib 79>1 79>2 7>gb
+0.20 8>helped 8>made 8>mb 9>gb =0 =4 a>8 a>dummy a>full a>gtx a>temporary a>work about>the after>the again again>in
+0.20 alg1 alg2 alg3 algo>with algo_fwd algo_fwd>small algorithm>search algorithms>with all>reduce all_reduce
+0.20 all_to_all alloc allocate allocate>an allocate>its allocated>a allocator>had an>8 an>algo an>out and>gave and>it
+0.20 and>our and>takes and>that's and>then and>there and>they're any any>implementation anymore arbeitsspeicher are
+0.20 are>1 are>cached are>made are>outside area>not array>itself as>its as>large as>much as>the aside aside>the asked
+0.20 asks>19 asks>for at at>99 at>cublascreate at>each at>start at>t at>that aus autotune's autotuner autotuner's
+0.20 autotuning autotuning>of available back back>to backend>of backward>filter balanced batch>from batch>one
+0.20 batch>runs batched batched>svd be>had be>made because>torch benchmark>tries benchmarking benchmarks between>1
+0.20 buffer>and buffer>was buffers buffers>1 buffers>2 buffersize build>script builder builder>workspace building
+0.20 building>the builds but>it by>then bytes cache cache>held cached caffe call can't>get candidate>and candidates
+0.20 card>at changed>between channel>buffers choice chooses chooses>another chunk clone clone>each clones comes>out
+0.20 comes>up communicator>i communicators compile compiles config config>max_workspace_size configs configs>in
+0.20 conv>algo_fwd convolution's convolution's>scratch convolution>algorithm convolution>is convolutions copies
+0.20 copies>of copy>and cost couldn't couldn't>get cpu crash>was create creating creating>the csr ctc ctc>loss
+0.20 cublas>can't cublas>handle cublas_status_alloc_failed cublascreate>with cuda>failure cudnn's cudnn's>handle
+0.20 cudnn>couldn't cudnn>enabled cudnn>fastest cudnn>handles cudnn>status cudnn>was
+0.20 cudnn_conv_algo_search>exhaustive cudnn_conv_algo_search>heuristic cudnn_conv_layer
+0.20 cudnn_conv_use_max_workspace>0 cudnn_status_not_initialized cudnnrnn cufft>plans cufft_alloc_failed cufftplan3d
+0.20 cufftplanmany cure cures cusolver's>buffer cusolver's>syevd cusparse>spgemm cutlass>autotune d d>é darknet data
+0.20 data>is davinci's de decreasing deepep deepstream default>could default>in default>instead describe detector's
+0.20 deterministic>true device>request die dies>on dilated disguise dispatch dnn dnn>conv doesn't>need double
+0.20 double>the down down>to due due>to dummy dummy>all_reduce each each>allocate each>new each>of each>rank edit>2
+0.20 eigh>on en enable enabled>false engine engine>build engine>file engine>was enough>with env ep estimation every
+0.20 every>stream exceeded exceeded>what exhaustive>in expert explanation explanation>is extension>with external
+0.20 external>buffer factor fail>in failed>and failed>as failed>on failing failing>in fails fails>before fails>in
+0.20 failure>2 faiss false>it false>solved false>stopped far far>more fastest few>hundred file>from filled
+0.20 filter>algorithm find>any find>step first>all first>cell first>conv first>iteration first>step fits flag>dnn
+0.20 flags flags_conv_workspace_size_limit flags_conv_workspace_size_limit>512 flashinfer for>4000 for>60 for>64
+0.20 for>a for>every for>my for>node for>tactics for>that foreignnode fork found>nothing free from>200 from>a
+0.20 from>outside front full full>to fwd g>is gave>up gb>1 gb>arbeitsspeicher gb>de gb>default gb>failed gb>fast
+0.20 gb>for gb>here gb>jetson gb>per gb>scratch gb>true gb>workspace gesvd go go>de go>down go>somewhere goes>in
+0.20 goes>through good gpu>has grabbed grabbed>the gromacs group>per grouped growing>with gtx gtx>1650 had>already
+0.20 had>left had>only had>taken had>to handle's handles handles>this has>12 has>a has>left has>none have>none
+0.20 heap>and held held>every helped heuristic heuristics hipblaslt huge hundred hundred>mb hungry i'd>rather i>know
+0.20 i>lowered i>use if>i il implementation implementation>for in>cudnn in>cudnn_conv_layer in>disguise in>init
+0.20 in>ncclcomminitrank in>onnxruntime in>ort in>tensorrt ines init>of init>passes initial input>for inputs>were
+0.20 insufficient insufficient>workspace is>4 is>enough is>fine is>loaded is>misleading is>none is>on is>right
+0.20 is>what isn't>there it's it's>an it's>created it's>the it>compiles it>fit it>fits it>in it>just it>lives it>run
+0.20 it>train it>would its>buffers its>channel its>input its>own its>temp its>workspace itself itself>is jetson just
+0.20 just>after k>matrix kernel>allocated keys know know>but known known>problems kv>in large>as last>byte late layer
+0.20 lazily lazy leaves>a left>and left>no less let>the lets library library>for limit>for limited linalg>eigh listo
+0.20 loaded loaded>before loop>doesn't loss>has lower lowered>the lowering>the lstm lu lwork>of m>x made made>per
+0.20 makes makes>it malloc many matmul matrix>use max_workspace_size>1 max_workspace_size>was mb>and mb>available
+0.20 mb>left mb>were memory>1 memory>growth memory>hungry memory>in memory>left memory>that memory>up mempoolsize
+0.20 mib>for mib>free milo miopen_find_mode miopen_find_mode>fast misleading mode>off model>is models>are moe much
+0.20 much>again my>array my>batch my>build my>rx n>i nano native nccl>communicators nccl>warn nccl_buffsize>1048576
+0.20 nccl_buffsize>down nccl_buffsize>smaller ncclcomminitrank>failed need need>it needed needs>a needs>room net
+0.20 net>runs net>the new new>image nine nms no no>engine no>fail no>implementation no>slack no>space none none>for
+0.20 nonfused normal not not>be not>find not>the nothing nvrtc nvshmem of of>1 of>24 of>32 of>79 of>80 of>9
+0.20 of>exhaustive of>keras of>temp off>ok off>the on>2 on>256 on>64 on>a on>each on>gpu on>start on>this on>with
+0.20 one>block one>it one>of one>per one>rank one>shared onnx onnx>on onnxruntime ort our>fork our>image our>server
+0.20 out out>while outside>of own>context own>scratch p2p paddle paddle>flags_conv_workspace_size_limit pass passe
+0.20 passes peak ped ped>í peers per>communicator per>pair per>thread picker picks plan>for plug plug>in plus
+0.20 plus>the pool>limit postmortem prints probierte problems process process>group process>groups provided
+0.20 provided>0 pruned pruned>the put query radix raise raising ran ran>out ran>with rank>from rank>only rather re
+0.20 re>runs readme reduce>and refused required reserve>at reserves>1 returns returns>null right>the rings
+0.20 rnn>reserve room>for ruhe running>it runs>at rx rx>7900 same>batch same>net samples>the says>skipping
+0.20 scratch>area scratch>for scratch>of script search>in set>to sets sets>the settempmemory setting
+0.20 setting>cublas_workspace_config settled settled>it setup several several>gigs simply>out simulator size>6000
+0.20 size>8192 size>query skipped>for slack slow small smaller>value so>i'd solved>in solver somewhere sort>needs
+0.20 space>in space>of space>to spacing spare>on sparse speed's spgemm spgemm>buffer split split>factor
+0.20 standardgpuresources standardgpuresources>reserves stays>at stopped stopped>it straw stream subdivisions syevd
+0.20 syevd>asks symmetric t t>3000 tactic>device tactic>skipped taken takes>all takes>the temp>memory temporaries
+0.20 temporary>storage ten>times tensorflow>takes tensorrt>builder tensors>was tf tf's tf_cudnn_use_autotune
+0.20 tf_cudnn_use_autotune>0 tf_cudnn_workspace_limit_in_mb>512 th that's that's>the that's>what that>3 that>isn't
+0.20 that>length that>returns that>solved that>to the>14 the>4 the>4096 the>allocator the>array the>batched the>big
+0.20 the>cache the>convolution's the>crash the>cublas the>detector's the>env the>explanation the>handle the>handle's
+0.20 the>handles the>huge the>initial the>input the>inputs the>keys the>last the>layer the>library the>list
+0.20 the>memory the>model the>models the>nano the>net the>notebook the>peak the>pool the>provider the>readme the>rnn
+0.20 the>simulator the>small the>sparse the>split the>svd the>tensorrt the>tf the>theano the>trace the>tuning
+0.20 the>usual the>very the>winograd theano theano>flag then>dies then>it's then>there there there>are there>is
+0.20 this>device thread thread>and threads through>as tie tiles times>16 times>the timing to>512 to>a to>fail to>get
+0.20 to>go to>insufficient to>it tokens>per too>big took>3 took>less torch's torch>had torch>linalg trace trace>it's
+0.20 train>with transformed trial tries>the triton>autotune triton>kernel trt>builder true true>is true>takes
+0.20 trying>the tuning tuning>run uno up up>after up>front up>its update>workspace use usual vanishes variants very
+0.20 very>same vram w wanted wanted>its wants>10 wants>a wants>three warn warn>cuda warnings was>4096 was>8 was>at
+0.20 was>double was>free was>in was>refused was>the was>too was>what we>have weights>took were>left were>too
+0.20 weren't>to what what>changed what>was when when>creating when>it while>trying winograd>nonfused with>11
+0.20 with>cudnn with>false with>label with>many with>no with>split workspace>1 workspace>at workspace>of
+0.20 workspace>required workspace>size workspace_limit_bytes workspaces>of x x>2048 x>m x>my x>n xla's xla>autotune
+0.20 y>listo ~10737 ~96636 ~alloc ~anymo ~arbei ~avail ~backe ~balan ~batch ~cache ~choic ~clone ~colle ~compi ~conv3
+0.20 ~copie ~could ~darkn ~decre ~deepe ~descr ~dilat ~disgu ~dispa ~doubl ~engin ~excee ~expla ~exter ~facto ~faile
+0.20 ~faili ~faste ~fille ~filte ~flash ~forei ~growt ~hipbl ~hundr ~hungr ~initi ~insuf ~itera ~itsel ~jetso ~lazil
+0.20 ~lengt ~libra ~limit ~loade ~matmu ~memor ~mempo ~misle ~nativ ~neede ~nonfu ~norma ~nothi ~nvshm ~onnxr ~paddl
+0.20 ~passe ~postm ~print ~probi ~prune ~puffe ~queue ~raisi ~rathe ~readm ~reduc ~refus ~requi ~scrip ~sette ~setti
+0.20 ~settl ~sever ~somew ~spaci ~spars ~speed ~spgem ~statu ~stopp ~symme ~tampo ~tenso ~that' ~thean ~threa ~timin
+0.20 ~torch ~trigg ~trito ~tunin ~vanis ~wante ~буфер ~выклю ~отклю ~перем à á выключил гигов через き の>作 作 作>業
+0.20 域 大 好 就>好 業 業>領 領 領>域
+0.40 1>28 1>5 256>20 2>gb 32>mb 46>gb 4>gb 8>gb algorithms algos back>with benchmark>mode benchmark>true buffer
+0.40 buffer>for build bwd byte caffe's card card>was comes>back could>not creation cub cublas_workspace_config
+0.40 cublas_workspace_config>16 cublascreate>found cublaslt cusolver's cutlass default exhaustive fast fft>plans
+0.40 filter find>mode first>call for>its for>memory found found>no full>card gb gb>on gesvdj get get>its gpu>put
+0.40 grabs group groups had handle>creation handles>are implicit implicit>gemm is>really its kernels last level limit
+0.40 linalg lwork max max_size max_size>4 mb>on miopen>find mxnet mxnet_cudnn_autotune_default
+0.40 mxnet_cudnn_autotune_default>0 nccl>init nccl_max_nchannels nccl_max_nchannels>4 nccl_nvls_enable
+0.40 nccl_nvls_enable>0 nchannels no>room not_initialized nvls own plan>cache plans pme pme>cpu pme>on really reduce
+0.40 rnn room runs search settempmemory>256 size skipped smaller sort sort's split>k status svd temp>storage
+0.40 temporary tensorrt thank thank>you the>convolution the>first thrust>sort times took tries triton trtexec trying
+0.40 what>failed with>benchmark work>area workspace>limit xla ~build ~caffe ~candi ~cufft ~cuspa ~cutla ~exhau ~gesvd
+0.40 ~groma ~heuri ~imple ~impli ~kerne ~linal ~reall ~reser ~skipp ~small ~solve ~sort' ~strea ~trtex ~tryin ~алгор
+0.60 0>and area asks benchmark>false buffsize channels comes communicator cublas cudnncreate cusolver cusparse
+0.60 deterministic eigh false find first for got>nothing initialized input left magma matrix max_workspace_size mb
+0.60 miopen nccl_buffsize ncclcomminitrank needs nothing>on off reserve reserve>space space storage streams stuffed
+0.60 tactics takes the>matrix thrust wants winograd work>array xla_gpu_autotune_level xla_gpu_autotune_level>0 ~chann
+0.60 ~creat ~deter ~group ~matri ~miope ~searc ~stora ~stuff ~tempo ~thrus ~winog
+0.80 algo algorithm array convolution cublascreate cufft>plan failed fft gemm mode tactic
+1.00 init plan temp ~commu ~cudnn ~cusol
+1.20 benchmark handle work ~algor ~buffe ~convo ~ncclc ~tacti
+1.40 cufft scratch ~autot ~bench ~cubla ~handl ~scrat ~works
+1.60 conv nccl
+1.80 autotune
+2.20 cudnn
+2.80 workspace
""",
    "logits": r"""
-0.60 gpu mb
-0.40 a after an cache card cpu cuda epoch graph had has heads i list logits>are mode no nothing position>logits since
-0.40 size torch ~buffe ~confi ~devic ~encod ~kerne ~nothi
-0.20 0>1 0>9 0>95 10>k 128>so 16>heads 17>gb 1>1 1>5 1>and 1>gb 1>is 20>k 2>x 3>b 3>has 40>k 4>gb 4>k 5>k 6>gb 7>b
-0.20 90>k about above adam after>the allocated already and and>outputs and>the and>then append applied applied>liger
-0.20 are are>computed around as as>their at>0 at>32 at>6 attention attentions back before>any being best block buffer
-0.20 buffers bug built by by>the c calls came can't cards check chunks chunks>of code come come>to comes computed
-0.20 computed>in con config confirmed curious custom d decode default dense device dies>at does doesn't e each eager
-0.20 embed enable enabled encoder entropy>is error eval>keeps exist fail failed false feature features file first
-0.20 float>loss for>32 fork four>times fp16 frame free full>logits g gave gb>for gb>of gib>in gigs gives good got
-0.20 gpus gradients graphs growth h history host if image images in>a in>bf16 in>chunks in>full in>its in>the
-0.20 in>training in>your inference init into>the is>5 is>none is>ok isn't it it>is it>isn't it>was its jax job
-0.20 k>tokens keeps keeps>only keeps>the kept kernel kernel>to kernels key keys know later layer>is leaves left
-0.20 liger>kernels limit load loaded loading loads log>line logits>1 look map maps mask max mb>in mean measured mem
-0.20 memory missing mit mode>as modules moe moments my my>notes my>theory myself net new night node nodes none
-0.20 none>in notebook notes np number nvidia o of>1024 of>llama on on>the one optimizer our out>of output>in
-0.20 output_attentions output_attentions>true own pairwise parameters part past patched per per>head per>request
-0.20 pipeline pixels place planned plugin pool preprocess_logits_for_metrics>takes promises put px q qk qk>t ram
-0.20 random ranks read readme relative relative>position results room running runs said sample samples says sdpa see
-0.20 self sentences session set set>to should shows single smi so so>it so>logits so>that softmax>scores someone
-0.20 squared stack starts state stepped still streams swap table takes takes>the ten ten>classes tensors test
-0.20 that's>the that>eval that>isn't that>of the>argmax the>card the>first the>log the>model the>second their then
-0.20 theory this those ti times>that to>8 to>float32 together tokens>and tokens>in too total training training>mode
-0.20 unchanged until up upcasting update used user vae val validation via vit vit>b vocabulary>has vram w was we what
-0.20 which windows with>256 workers yes you your zero ~accum ~alloc ~alrea ~appen ~appli ~aroun ~attac ~bench ~conta
-0.20 ~conte ~curio ~custo ~datas ~defau ~detac ~doesn ~dynam ~enabl ~excep ~faile ~featu ~finis ~forgo ~graph ~histo
-0.20 ~image ~inter ~laten ~leave ~loade ~loadi ~measu ~memor ~missi ~momen ~mysel ~noteb ~nvidi ~optim ~other ~pairw
-0.20 ~param ~patch ~pictu ~pipel ~pixel ~plann ~plugi ~point ~preal ~print ~proce ~promi ~quadr ~rando ~readm ~recor
-0.20 ~reduc ~relat ~relea ~rende ~repor ~reser ~resta ~runni ~sente ~servi ~sessi ~share ~singl ~someb ~someo ~squar
-0.20 ~start ~stati ~stepp ~strea ~switc ~theor ~toget ~uncha ~updat ~varia ~windo ~worke à é для
+0.20 # 0>15 0>8 0>in 1024>50257 1024>tokens 10>m 120>k 12>2 151>936 16384>tokens 16>completions 16>go 16>k 17>3 18>1
+0.20 18>5 19>9 1>2 1>contiguous 1>did 1>for 1>gib 1>in 2048>50257 2048>8192 2048>was 20>and 24>gb 24>to 250>112
+0.20 256>works 25>만 29>gb 2>and 3000>and 3000>frames 30>k 31>gb 32>in 32>went 33>gb 3>8 3>m 3>million 4096>x 40>gb
+0.20 42>gib 4>41 4>6 4>8192 4>so 4>x 500>k 50257>4 50>k 512>50257 5>gib 5>on 60>gb 60>k 71>to 800>k 8192>x 8>2048 8>4
+0.20 8>b 8>completions 8>gb 8>x 9>8 =5 a>30 a>batch a>million a>second a>time a>vocabulary a>while adaptive
+0.20 adaptive>softmax after>all again against against>the all all>else all>of all>positions all>predictions all>steps
+0.20 along along>the always an>argmax and>it and>kept and>long and>makes and>ref and>rejected and>student and>this
+0.20 and>training and>unmasked another another>copy answers appears are>16 are>fine are>small argmax>eval array
+0.20 array>of as>large as>soon as>target at>a at>all at>b at>batch at>each at>the ate ate>it attention>flash away
+0.20 axis b>8192 b>lora b>s b>x bad>idea batch>16 batch>2 batch>32 batch>48 batch>512 batch>64 batch>8 batches beam
+0.20 beam>at beam>search because>it between>two big>chunk blew blocks>have body bonus both bottom bottom>of bpe bring
+0.20 bring>the bs bs>16 bwierzba by>mistake can>have caption categorical ce>from ce>took change>the characters chosen
+0.20 chosen>and chunk>is chunked>ce chunking chunking>the classes>and classifier>has closing>thanks co codebooks
+0.20 columns comment complete compute_metrics>receives computes computing computing>it computing>the concat context>8
+0.20 contiguous>makes contiguous>that's continues copy>of cpp cpp>python crash>sits creates creates>a crossentropy
+0.20 ctc ctx cures cut>cross de decoder decoder's dictionary did did>it dies dies>right digit disappear dist
+0.20 distillation distributions>for div do>it down dpo>precomputed dropped duplicate each>5 each>eval each>of edit
+0.20 edit>2 else en ends enormous enough>to entire entries entries>and entries>for entropy>bonus entropy>line
+0.20 entropy>over era era>lo error's eval>goes evaluate evaluation every every>position every>token everything>by
+0.20 exactly extra extra>memory f f>cross_entropy failing failing>request fails>in fc fell fine>it's first>with fits
+0.20 flash>is float>a float>copy float>of floats for for>each for>every for>it for>one for>prefill forward four>bytes
+0.20 fp32>for from from>24 from>71 from>liger full>copy full>size full>softmax full>vocabulary fused>loss gathers
+0.20 gathers>n gb>and gb>batch gb>copy gb>drop gb>plus gemma's>vocabulary generate generated get gib gib>closing
+0.20 goes>beyond gone grad gradient grpo's guilty hanako has>3 have>run head's head>in head>output here hf holds hot
+0.20 huge huge>output i>moved i>train idea identities identities>batch ids in>8 in>dpo in>evaluate in>grpo in>llama
+0.20 in>logits in>modeling_llama in>nn in>order in>sglang in>trl input_ids input_ids>with is>8 is>as is>at is>b
+0.20 is>enormous is>enough is>exactly is>on is>where it's>quiet it>answers it>dies it>disappear it>fits it>shifts
+0.20 it>we items its>gradient joint>b joint>is joint>output k>bpe k>classes k>docs k>i k>logits k>long k>made k>to
+0.20 k>token k>tokenizer kd keeps>a kl>between kl>with kl_div la lab>book languages large>as largest largest>tensor
+0.20 last last>position layer layer's layer's>result layer>of len len>512 length length>4096 les>logits liger's
+0.20 liger's>fused liger>fused line line>8 line>that llama>cpp lm>eval lm_head>hidden_states lo lo>que
+0.20 log>probabilities logits>contiguous logits>logits logits_all>true logits_all>was loglikelihood logprob>pass
+0.20 logprobs>of long long>prompt lora>and loss>along loss>in loss>needs loss>never loss>over loss>the losses mainly
+0.20 makes>another makes>yet masked masked>and matches materialises materialises>a matrix max_logprobs mbart me>11
+0.20 memory>of micro>batch million million>classes mistake mlm mlm>head model's model's>log model>has model>log
+0.20 modeling modeling_llama modeling_llama>py monster more mt5 multilingual multiplied multiplied>with
+0.20 multiplies>everything mxh my>sequences my>traceback n n>512 n_ctx n_ctx>32768 need needed needs>both nested
+0.20 never>builds never>the next>to nll nmt nn>crossentropyloss nn>linear no>longer no>other not not>attention
+0.20 not>the not>your num of>1 of>2 of>2048 of>3000 of>800 of>every of>modeling_llama of>my of>the of>them of>these
+0.20 old>policy on>1 on>1024 on>a on>qwen once>set one>for one>line one>more one>piece one>that one>with one_hot
+0.20 ones>only only only>1024 only>and only>need only>the only>took oom option or>so order order>to ordinary
+0.20 other>change our>40 ours out>4 output>distribution output>for output>is output>layer output>layer's
+0.20 output_scores output_scores>true outputs over>1 over>1024 over>30 over>a over>the padded>to parallel partial
+0.20 partial>fc pass>through passes patch patch>and peak>in peak>memory peak>went per>step per>token per_device
+0.20 perplexity>script plus plus>the policy policy>and por position>in positions>at ppo precomputed>them
+0.20 predictions>and predictions>of preds preds>of probabilities probs>are probs>for probs>in projected projection>to
+0.20 prompt>not prompt_logprobs>1 prompt_logprobs>20 proportional proportional>to pruned pruned>loss py python que
+0.20 quiet qwen2 r raises>at receives ref>model reference rejected removed>it request resolved response returning row
+0.20 row>for row>of run>scores s>v same>prompt same>time sampling sampling>with sasrec saved>me score scores>and
+0.20 scores>in scores>is scores>of search second>pass selective selective_log_softmax selective_log_softmax>in seqs
+0.20 sequences>are set>it sft shape>n shift_logits>contiguous shift_logits>logits shifts shouldn't shouldn't>be
+0.20 sits>in sized slices slices>with smooth smoothing>materialises so>it's so>there softmax>at softmax>for
+0.20 softmax>instead softmax>over solved somewhere somewhere>in soon soon>as sort sort>the sortie sparse speculative
+0.20 speech speech>model split stacked states states>are states>get steps stops stores stride suffers survives
+0.20 swapped>the t>3000 t>v t>x tables target>length targets te teacher's teacher>and tensor tensor>is tf>one_hot
+0.20 than>the that's>one that>dies that>fails that>kills that>option the>28 the>4 the>bad the>big the>bottom
+0.20 the>complete the>cross the>cross_entropy the>dictionary the>digit the>engine the>entire the>eval the>extra
+0.20 the>failing the>frozen the>fused the>gather the>grad the>gradient the>guilty the>head's the>huge the>kl
+0.20 the>largest the>layers the>liger the>logprob the>long the>masked the>original the>output the>peak the>prefill
+0.20 the>projection the>reference the>same the>sequence the>server the>softmax the>speech the>teacher the>text
+0.20 the>tied the>tokenizer the>tokens the>traceback the>trouble the>word them>and there>the third>of though
+0.20 tied>embedding time times times>2 times>4 times>a to>120 to>128 to>17 to>256 to>300 to>38 to>500 to>b to>call
+0.20 token>log tokenizer tokenizer>for tokenizer>from tokens>fails tokens>ok tokens>with tokens>x took took>a top
+0.20 top>64 torchtune traceback traceback>ends train>with trainer trainer>and trainer>gathers training>continues
+0.20 trains trains>again transducer's transformer transformers>4 trl trl>0 trouble tune>dies turned>off two>full
+0.20 tzuhan u>x units unmasked unmasked>position unsloth up>on upcasts ur use version>please vllm>with vocab>in
+0.20 vocab>is vocab>times vocab>was vocabulary>at vocabulary>scores vocabulary>sized vocabulary>width was>24
+0.20 was>doing was>needed was>padded was>true we>fit went went>from what>ate where where>it while>to whisper whole
+0.20 whole>distribution whole>sequence whole>vocabulary wide>as widened wins with with>250 with>60 with>an
+0.20 with>argmax with>beam with>checkpoint with>prompt_logprobs with>teacher with>trainer with>v without>that
+0.20 without>these word word>scores words>at words>four x x>128256 x>4096 x>8192 x>t x>u x>v xlm xlm>r yet>another
+0.20 yet>it z>loss ~11954 ~15206 ~25000 ~26214 ~40000 ~adapt ~again ~alway ~anoth ~answe ~appea ~backw ~botto ~bwier
+0.20 ~calcu ~capti ~chara ~chose ~codeb ~colum ~comme ~conca ~decod ~dicti ~dimen ~disap ~dropp ~embed ~enorm ~entir
+0.20 ~entra ~entri ~error ~exact ~faili ~forwa ~gener ~gradi ~grpo' ~guilt ~hanak ~head' ~ident ~joine ~langu ~large
+0.20 ~liger ~logli ~losse ~mainl ~match ~mater ~matri ~milli ~mista ~monst ~multi ~neede ~optio ~paral ~passe ~polic
+0.20 ~preco ~proba ~promp ~propo ~prune ~pytho ~recei ~refer ~rejec ~reque ~respo ~salid ~sampl ~sasre ~searc ~shift
+0.20 ~shoul ~slice ~solve ~somew ~sorti ~specu ~speec ~state ~store ~strid ~suffe ~survi ~table ~targe ~thoug ~trace
+0.20 ~train ~troub ~tzuha ~unmas ~unslo ~vanis ~whisp ~widen ~x2048 в и 、>最 う>に す>る の>出 ま>っ る>よ を>全 一
+0.20 一>行 万 万>の 位 出 出>力 力 後>の 算 置 計 計>算 가>25 가>너 개 개>라 결 계 계>산 까 까>해 나 너 너>무 니>까
+0.20 라 력 로>나 마 만 만>개 무 산 손 손>실 실 실>을 어>휘 을 지 청 크 텐 텐>서 하>니 해>결 휘 휘>가
+0.40 128>k 151>k 1>ok 256>k 4096>151936 4>bytes 512>50265 8192>128256 always>the and>vllm arcface argmax b>t
+0.40 backward>of batches>of beams big bytes chunk classes>in compute compute_metrics cross>entropy crossentropyloss
+0.40 cut cut_cross_entropy distil distribution distributions dropped>that embedding embedding>is eval>with
+0.40 exactly>tokens final>projection fine float>is for>448 full full>distributions fused>linear gather gemma's
+0.40 head>with hidden hidden>states in>fp32 is>the it's it's>not joint k>entries liger linear>ce lm_head logits_all
+0.40 logits_to_keep logits_to_keep>1 loss>on made made>the metrics micro>batches need>the needs nllb nn no>oom
+0.40 num_logits_to_keep>1 of of>shape off off>and on>fine only>last outputs>for parallel>loss pass position
+0.40 precomputed predictions prefill preprocess preprocess_logits_for_metrics preprocess_logits_for_metrics>with
+0.40 projection qwen ref request>is return_logprob rnn rnn>t sampled sampled>softmax scores>for scoring sequences
+0.40 sglang shape shift shift_logits split>into t>joint t>u teacher the>embedding the>final the>scores these tied
+0.40 tokens true true>in u u>v upcast vllm vocab>parallel way wide with>gemma works yet ~25620 ~arcfa ~argma ~compu
+0.40 ~cross ~evalu ~gemma ~hidde ~maske ~predi ~prefi ~resul ~scori ~seque ~sglan ~stude ~teach ~trans ~upcas ~куска
+0.40 ~пробл ~слова ~счита ~хвата по проблема словарь тысяч хватает
+0.60 151936>4 152>k 250>k 8>4096 b chunked>loss classes completions contiguous cross_entropy dpo eval final float32
+0.60 fp32 fused gemma in>float it's>the k>words keep kl label label>smoothing linear log>probs logps makes micro
+0.60 num_logits_to_keep over positions probs result smoothing t torchtune's torchtune's>cewithchunkedoutputloss
+0.60 ~class ~compl ~disti ~entro ~float ~gathe ~linea ~logpr ~proje ~smoot ~torch
+0.80 batch cewithchunkedoutputloss chunked copy grpo llama lm log_softmax logits>float logprob perplexity prompt
+0.80 prompt_logprobs return the>loss v words ~12825 ~15193 ~cewit ~chunk ~conti ~distr ~perpl ~softm ~token
+1.00 ce output peak the>head ~score
+1.20 cross k log logprobs scores token vocabulary ~outpu ~posit
+1.40 float ~vocab
+1.60 entropy loss vocab
+1.80 head softmax
+2.20 logits
""",
    "model_weights": r"""
-0.80 cache mb ~train
-0.60 batch each k of>the ~buffe ~memor
-0.40 1>5 4>1 =4 =5 adam after around at>the box buffer card>is eval free from>the grad graph host it's it's>the job
-0.40 last len limit loads>the loss mem moments more off optimizer our output per pool run s state step tensors test
-0.40 there to>cpu train true v ~alloc ~aroun ~momen ~profi ~reque ~reser ~windo
-0.20 0>1 0>2 0>3 0>4 0>5 0>8 0>9 0>and 0>in 0>on 100>gpu 10>gb 11>gb 12>gb 14>gb 16>bytes 17>gb 18>6 1>2 1>3 1>and
-0.20 1>g 1>gb 1>is 1>n 1>t 24>gb 2>7 2>9 2>gb 32>k 3>8 3>b 3>gb 4>k 5>b 5>gb 60>gb 64>gb 6>9 6>of 80>gb 8>k 9>e9 9>gb
-0.20 a100 a100>80 a>1 a>b a>bit a>card about about>14 above activations adamw add added after>loading all>33
-0.20 all>right all>the alloc allocated allocator alone>exceed always am amp an an>h100 and>about and>my and>never
-0.20 and>no and>not and>ollama and>the and>v app aren't arena args array as>it asks at>0 at>all ate attention attn
-0.20 b>1 b>b b>bf16 b>for b>gptq b>model b>n b>q4_k_m b>with backend backward batch>of batches be>the because>the
-0.20 before>it before>the beside beside>the best between big big>for bin bit>adam block blocks buffer>size buffers
-0.20 by>hand by>the c cache_4bit can't>load can>see card>and card>i card>then card>zero cell change channels chat
-0.20 checkpoint>gets checkpoint>on checkpointing chunk chunks ckpt come>to comes>to comment common comparison
-0.20 computed concurrency container context contextsize conv copied costs could>you couldn't cpu>first create created
-0.20 crop cross ctx cuda>0 cuda>and cudf cudnn cupy cut data dataset debug decoder del device>0 device>cpu
-0.20 device>cuda device_map>0 devices display docs double>quant dreambooth dropped>it drops e eager edit ends entropy
-0.20 epoch error evenly exactly exceed>the extra f fa fail false feature file>was fine>tune fine>tuning first>card
-0.20 fix fixed flash flask flat for for>all for>one for>reference for>sdxl for>single fp8>kv fraction frames freed
-0.20 from from>meta frozen fsdp full>fine function g gb>at gb>free gb>is gb>per gb>there's gb>used gb>weights gib>in
-0.20 goes>on gone gpu>1 gpu>6 gpu>is gpus gradient gradient>checkpointing grads graphs grid growth gtx h had>no
-0.20 half>a half>of hand has>46 has>two head heads held help hence his history hot i'm i>checked i>do i>get i>noticed
-0.20 i>put i>was id idle if if>the images in>4 in>a in>it in>one in>our in>the in>torch in>total index inference
-0.20 instance is>3 is>8 is>a is>at is>b is>called is>full is>it is>loaded is>ok is>on is>what it's>a it's>not it>and
-0.20 it>in it>on it>runs it>still it>took it>was itself jax jobs just>for keys killed know kv kv>and l l4 latents
-0.20 layers>and layers>offloaded layers>to leave leaves leaving left>for less less>than let lets like list lives
-0.20 llama>3 llm_load_tensors llm_load_tensors>offloaded load>a load>model load_model load_tensors
-0.20 load_tensors>offloaded loaded>once loading>it loading>model loading>the local location log logits long look
-0.20 looked loop lora low_cpu_mem_usage lr m>parameters made map_location maps mask master master>weights max_seq_len
-0.20 maybe maybe>your me meant memory mib mig million>parameters mining minutes mit mixtral>has mlock mmap mode
-0.20 model>card model>dtype model>in model>weights models mostly my>own n>1 nccl needs never>got new next no>gpu
-0.20 no>mmap no>more no_grad nodes nope normal not>the notebook now>on np num_ctx numpy of>12 of>16 of>24 of>a of>all
-0.20 of>an of>half off>the offload_folder old ollama>ps on>each on>that on>to on>two once once>in one>at ones only
-0.20 only>the onto>the oom op open out own p page pairs parameters>so partition partitions passes past patch path
-0.20 peak picture pinned plan plus>two pod post prefill print>model prints process profile prompts ps ps>shows pt pth
-0.20 py python q4_k_m>gguf quadratic question queue raised ran rank>0 ranks read record reduce release render
-0.20 repeating repeating>layers reports request requires reranker reserved restarting result returns right
-0.20 right>after rmm running runs safetensors>with same sat saved saw say says>2 scene scratch sd search second>one
-0.20 seconds sees seq sequence server service set>to settings seven shape shows shows>100 side sits sized sizes slot
-0.20 so>its softmax some sorry space splits>the start started starting states stayed stays>on steps story strategy
-0.20 swap system t tell tensorflow tf that>i that>is that>line the>3 the>7 the>engine the>error the>forward the>gpu
-0.20 the>host the>image the>last the>lora the>loss the>net the>optimizer the>record the>same the>script the>share
-0.20 the>story the>table the>weekend their then there's there>are these think third thread threads through ti tile
-0.20 time to>1 to>4 to>6 to>a to>gpu to>it to>load to>me to>say token tokens too>big too>small top torch torch>cuda
-0.20 torch>load total total>and trainable trained trainer training trains tried tried>the triton tuning two>text u
-0.20 under unloading update upscale us usage used user uses using v2 values variable virtual vllm w warm warm>up
-0.20 was>fine was>going was>it was>never was>on was>still we weekend weights>from well what what>the where where>it
-0.20 which wide window windows with with>0 with>6 with>a with>device_map with>no work worker workers workspace world
-0.20 wrote xformers yaml you>print you>wrote zero ~alway ~appen ~appli ~aren' ~avera ~backe ~backw ~batch ~bench
-0.20 ~betwe ~block ~cache ~calle ~captu ~chang ~chann ~chunk ~class ~colle ~colum ~compu ~concu ~conte ~could ~cudam
-0.20 ~datas ~decod ~delet ~deskt ~detec ~disab ~displ ~distr ~dream ~dropp ~envir ~evenl ~exact ~excep ~expla ~featu
-0.20 ~finis ~follo ~fract ~frame ~freez ~froze ~funct ~gathe ~gradi ~graph ~handl ~histo ~image ~impor ~infer ~inten
-0.20 ~inter ~itera ~itsel ~kille ~laten ~launc ~leave ~leavi ~light ~logit ~looke ~machi ~maste ~minin ~minut ~mostl
-0.20 ~multi ~norma ~noteb ~numbe ~nvidi ~optim ~outpu ~parti ~pickl ~pictu ~pinne ~point ~posit ~preal ~predi ~prefe
-0.20 ~prefi ~prese ~pretr ~proce ~produ ~progr ~pytho ~quadr ~quest ~raise ~recor ~reduc ~relea ~rende ~repea ~repla
-0.20 ~repor ~requi ~reran ~resne ~resta ~resto ~resul ~resum ~retur ~runni ~runti ~sampl ~sched ~scrat ~searc ~segme
-0.20 ~seque ~serve ~shamp ~share ~snaps ~softm ~state ~staye ~store ~syste ~teste ~threa ~throu ~token ~trito ~tunin
-0.20 ~unloa ~updat ~upgra ~upsca ~virtu ~weeke ~worke ~works ~wrapp ~xform ä на 서
+0.20 0 0>20 0>because 0>the 11>2 11>3 120>b 128>floats 12>9 13>5 13>and 15>3 15>and 15>b 15>each 15>gb 16>bit 16>g
+0.20 16>set 17>22 18>and 19>gb 1>30 1>as 1>dev 1>for 1>m 1>means 1>so 1>the 1>wanted 200>million 2024>04 20>000
+0.20 20>gib 20>k 22>gb 22>it 22>to 23>6 24>0 24>the 256>k 256>takes 28>gigs 2>15 2>70 2>and 2>engines 2>it 2>on 2>x
+0.20 3060>with 30>gb 30>the 31>gib 31>of 32>32 33>33 33>b 3>10 3>5 3>e9 3>each 4080>16 40>m 47>b 48>no 4>9 4>billion
+0.20 4>bit 4>bits 4>loads 4>one 52>gb 54>b 5>6 5>7 5>bpw 60>million 65>b 65>gb 671>b 67>gb 7>b 7>bs 81>81 8>as 8>gb
+0.20 8>the 8>x7b 93>gb 96>layers 99>is 99>on 9>5 9>b =1 =2 =3 a100>40 a10g a>16 a>2 a>32 a>4 a>4080 a>6 a>70 a>dense
+0.20 a>float a>network a>night a>q4 a>second a>smaller a>t4 a>whisper a>working aborts aborts>with about>1
+0.20 about>twenty act act>order active active>so adapter advise afterwards>and again>for all>30 all>47 all>48
+0.20 all>moved all>of all>placed all>resident already altered ambitious ambitious>for an>empty and>64 and>again
+0.20 and>became and>both and>card and>ends and>loading and>merged and>none and>now and>our and>simple and>since
+0.20 and>then and>thereby and>vae and>weights and>when and>zero answer any any>batch anything>else anything>on apply
+0.20 are are>active are>being are>held arguments arrives as as>float as>float32 as>in as>model as>plain asked>for at
+0.20 at>28 at>40 at>90 at>any at>fp16 at>layer at>load at>loading at>max at>maximum at>q8 at>this at>to auf auf>der
+0.20 auto>had auto>on auto>put automodel>from_pretrained away>so awq>checkpoint awq>got b>and b>at b>because b>does
+0.20 b>file b>is b>never b>nobody b>of b>one b>runs b>tp b>was back>then back>to backbone baj baj>é bar base>model
+0.20 base>one base>refiner basically be>good be>on became became>a because>i because>max_memory been been>left
+0.20 been>moved been>sent before before>it'd before>that being besides besides>the between>ram bf16>on
+0.20 bfloat16>halved bigger billion>times billion>weights bit>flag bits bitsandbytes>had bitsandbytes>not blew
+0.20 blew>up block>on bloom bloom>7 board>and board>has boards both>encoders both>models bpw branch breaks>in
+0.20 building>the builds>the built>with bumped bumped>the but>the by>256 by>its by>itself by>mistake by>my
+0.20 by>pipeline by>themselves bytes bytes>param call calls calls>automodel came came>in came>up can't>take card>40
+0.20 card>could card>first card>has card>there cards>nvidia carries carries>all chance chance>on chart>so chatglm
+0.20 chats check checker>and checkpoint>got checkpoint>is checkpoint>shards chose>the come>up comes comes>from
+0.20 comes>up commented compare>the compiled compiled>with complained>about complete complete>set completo
+0.20 compute_type config>dict config>has config>json config>said consolidated constructor contained context>length
+0.20 continues controlnets conversion converts copy copy>comes copy>deepcopy copy>is counted counted>by covers
+0.20 cpu>before crash>at creation cuda>already cuda>before cuda>call cuda>device cuda>on cuda>setup culprit dag
+0.20 dag>is das de>16 deberta deepcopy deepcopy>model deepseek>671 deepspeed>stage deepspeed>zero deploy deprecation
+0.20 dequantised>on der>karte des deserialize dev>in device>and device>is device>when dict>but did did>i died>after
+0.20 dies>while diffusion>part directory directory>is disk do do>the does doesn't>fit doesn't>get doesn't>go
+0.20 doesn't>load don't>find double>of doubled>it down>to downloaded downloaded>the draft draft>model drop>to
+0.20 dropped>from duplicate during during>a each>a each>on each>one each>only each>rank each>shard early early>as
+0.20 edge eight el else>in else>runs elsewhere em>vez ema>on embed embedding>layer embedding>was empty encoder
+0.20 encoder>alone encoder>for encoders encoders>vae ends>with engine engine>still engines ensemble ensemble>of entra
+0.20 es esm2 estimate even even>an even>arrives even>if every>block every>card everything>on everything>up example
+0.20 exceed exist exist>and exl2 expanded expect expected experts>resident exported extended f16 failing>line
+0.20 fails>at failure>at falling falling>back false>so far far>too fell ffn fifth file>does file>in file>is file>of
+0.20 fill fill>the find>room fine fine>here first>board first>gpu first>prompt fit>on fits>in fits>with flag>and
+0.20 float32>and float32>in float32>so float>in float>on flux1 flux1>dev flux>1 flux>dev folder for>30 for>eight
+0.20 for>ema for>four for>in for>me for>stability for>this force fork form>i forty forward>has forward>is found
+0.20 found>the four>bytes four>go fp16>conversion fp16>is fp16>the fp32>28 fp32>by fp32>first fp32>on fp8>file
+0.20 from>22 from>8 from>copy from_pretrained>then from_pretrained>to full full>40 full>thing full>weights full>width
+0.20 gave>a gb>7 gb>alone gb>before gb>by gb>can't gb>cards gb>each gb>file gb>gradients gb>laptop gb>mx150 gb>net
+0.20 gb>no gb>now gb>t4 gb>take gb>the gb>together gb>try gb>while gb>y gb>yes gb>you generate generate>and
+0.20 generation>and get>through get_memory_footprint gets gets>loaded gguf>q4 gguf>q8 gguf>was giant gib gib>1
+0.20 gib>and gigabytes gigs>of go>into go>over go>somewhere go>the go>to goes goes>onto going going>with good got>it
+0.20 gpt gpt>neox gpt>oss gptq>kernel gpu>had gpu>holds gpu>i gpu>offload gpu>support gpu>the gpu>where gpu_split
+0.20 greedy>for grows>with guess>it h100>tp had had>put had>to half>on halved halved>it halved>the happened happening
+0.20 happens happens>only has>24 has>4 has>8 has>96 has>been has>happened has>no hasn't>got hat hat>es have have>to
+0.20 have>two helm helped here here>all hfdeepspeedconfig hidden hint>from hobby hold>it hold>that holds>its how>far
+0.20 i'd>loaded i>asked i>chose i>expect i>found i>guess i>had i>must i>own i>removed i>set i>took i>try i>want ids>x
+0.20 if>only ignored>because ignored>bitsandbytes image>i in>24 in>every in>force in>fp16 in>init__ in>jax in>layer
+0.20 in>lm in>model in>self in>tf in>there in>training incident init init>in init>was inputs>to installed
+0.20 instance>type instantiates instantiates>the int8>engine int8>works into into>24 ints is>13 is>140 is>23 is>26
+0.20 is>28 is>40 is>41 is>52 is>60 is>64 is>65 is>7 is>9 is>bf16 is>bigger is>enough is>expected is>fine is>more
+0.20 is>moved is>not is>simply isn't isn't>7 isn't>going isn't>room it it'd it's>simply it>aborts it>because
+0.20 it>breaks it>came it>can it>comes it>died it>fails it>for it>goes it>load it>loaded it>needed it>over it>splits
+0.20 it>stops it>takes it>to it>tried it>under it>went it>with its>estimate its>experts its>parameters its>slice
+0.20 its>turn itself>which j'ai jlq joost just just>isn't just>the just>to k>outputs k>x kaggle>kernel karte
+0.20 keep>both keep>the keeps>it keeps>the keras kicked koboldcpp kwarg la>placa la>premi la>versi lab lab>note
+0.20 lab>notes lagen lambda laptop large>on larger layer>after layer>on layer>with layers>it layers>on layers>rather
+0.20 layers>were layers>with le left left>everything left>it left>out les>poids les>quatre level>info line>12
+0.20 line>212 line>30 line>40 linear llama>at llm llm>was llm_int8_skip_modules lm>studio's load>on load>the
+0.20 load_in_4bit>true load_in_4bit>was load_in_8bit>no loaded>as loaded>for loader>makes loading>checkpoint
+0.20 loading>shard loading>stops loads>and lora>loader los low lower lowvram>flag lowvram>for m m>inputs m>to made>a
+0.20 made>the main>one makes makes>a makes>the many many>for mark marre materialised matter matter>for max_memory>0
+0.20 max_memory>was me>5 me>nothing meaning means>the medium>with memory>for memory>utilization merely
+0.20 merge_and_unload>on merging merging>the meta>device million million>ids million>users missing missing>so mistake
+0.20 mistake>the mistral>7 mixtral>8 mixtral>in mixtral>isn't mixtral>on mixture model>a model>came model>cuda
+0.20 model>float model>for model>from model>half model>parameters model>plus modelfile modelo>completo models>on moe
+0.20 moe>layer moment>the moved>it moved>to moved>with msg must mx150 my my>call my>card my>code my>config
+0.20 my>embedding my>gpu my>network n_gpu_layers>1 need>31 needed needed>for needs>to neox neox>20 net>with
+0.20 network>for network>has networks never>did never>fits never>passed nf4 ngl>22 ngl>28 ngl>43 nicht night>of nllb
+0.20 nllb>54 nn nn>embedding nn_hobby no>chance no>data no>forward no>other no>se no>setting no>two no>way no>wonder
+0.20 no_split_modules nobody node>type none>on not not>active not>fit not>in not>installed not>keep not>reached
+0.20 not>your note notes nothing nothing>is now now>fails now>it now>without num number>of object of>131072 of>200
+0.20 of>7 of>9 of>fp16 of>it of>ten of>that of>them of>video of>weights off>so offload>was offloaded offloaded>layers
+0.20 offloading ok old>version on on>2 on>a on>all on>call on>disk on>the on>three on>your once>for once>is one
+0.20 one>48 one>board one>both one>built one>card one>failed one>for one>it one>per one>won't only>after only>as
+0.20 only>when onnx>on onto ops optimistic ort oss other>arguments otherwise ou our>loader out>it outweigh
+0.20 outweigh>the own>a paper parallel>size param parameters>alone parameters>by params part>of pass>quantization
+0.20 passed>so peak>is peft's peft's>merge_and_unload per>card per>image per>nvidia petrk pick pick>a picked
+0.20 picked>the piecewise piecewise>fits pipeline>and placa place>of placed placed>on placement plain plain>and
+0.20 please>advise plus plus>the poids policy policy>ref precis precis>ã precision>copy precision>it precompute premi
+0.20 premi>è printed printed>0 printed>by prompt prompt>has pulled pulled>the pushes put>everything put>on python>3
+0.20 pytorch_model q4>and q4_k_m q5 q5>file q8_0 quant quantization>awq quantization>gptq quantization_config
+0.20 quantization_config>was quantized quatre quits quits>with qwen qwen2>vl r r1 ram>and rank>builds rank>holds
+0.20 rather>than rca re>carte reach reach>the reached reached>the really>in rebuild rebuild>with recipe recommender
+0.20 ref ref>value refiner>and refiner>two refuses>the reload>in removed>it replicates repo's repo>has rest rest>on
+0.20 reste reward>model right>away rolling room room>for rows rows>by rtx>4080 safetensors safetensors>and
+0.20 same>network same>session same>weights saved>me says>20 says>it scope>so script>had sdxl>base se second>copy
+0.20 second>time see>line sent serves serving set>num_gpu set>of set>the setting setting>in sglang sglang>with
+0.20 shard>5 shard>9 shard>is shards>67 shards>and share>one sharing sharing>the ships shows>all sibling silently
+0.20 silently>ignored simple simply>too since>our since>the single>3090 single>device single>h100 sit sit>in size
+0.20 size>8192 size>is size>of skip skipped skipped>the slider>was small>one smaller smaller>quant smaller>variant
+0.20 smi>shows so so>2 so>it so>you solved>it spare split>to splits>over spread spreads>it stability stability>and
+0.20 stage>3 still still>be stops>the stops>when student>both studio's stuffed sum summary support support>and sur
+0.20 sur>la sur>le switched switched>to switching>to t15 t4 t5xxl t>cuda table>is table>of tables tag>is take>15
+0.20 take>the takes>14 takes>24 teacher ten>networks tensor_parallel_size tensor_parallel_size>1 tensorrt>llm
+0.20 tf>serving tgi than>4 than>70 thanks>for that's that's>that that's>what that>all that>number that>the the>12
+0.20 the>3060 the>3090 the>34 the>72 the>a5000 the>adapter the>answer the>backbone the>bar the>blocks the>board
+0.20 the>checkpoint the>config the>constructor the>controlnet the>cpu the>cuda the>culprit the>default the>dense
+0.20 the>device the>draft the>edge the>ema the>embedding the>evaluation the>export the>exported the>failure the>fifth
+0.20 the>flatten the>flux the>footprint the>fp32 the>full the>gguf the>gptq the>half the>helm the>hfdeepspeedconfig
+0.20 the>hidden the>input the>instance the>int8 the>large the>loader the>main the>matter the>merge the>merged
+0.20 the>mixture the>modelfile the>moe the>object the>original the>paper the>parameters the>params the>pipeline
+0.20 the>q4_k_m the>quant the>recipe the>repo's the>rest the>safetensors the>safety the>sdxl the>setting the>shards
+0.20 the>single the>size the>text the>tied the>total the>transformer the>two the>vision the>vocab the>weights
+0.20 the>whole the>xxl themselves then>adam then>float then>stops then>the there's>no there>in there>isn't thereby
+0.20 thing>has thing>is thirteen this>board this>fork this>hardware this>model this>size thought thought>the three
+0.20 three>cards thus tie tie_word_embeddings tied tied>embedding tiene time>see times>four times>on tipped to to>15
+0.20 to>20 to>28 to>32 to>44 to>bf16 to>bfloat16 to>drop to>float to>float32 to>fp16 to>full to>half to>run to>sit
+0.20 to>spare to>the to>unload todas together>during told>it too>ambitious too>greedy too>heavy too>much
+0.20 too>optimistic took took>the torch>float32 torch_dtype>was torchrec tout tower tp>4 tp_size tp_size>1
+0.20 transformer>alone transformer>plus transformers trtllm trtllm>build true>is try trying ts turns twenty twice>as
+0.20 twice>one twice>so two two>cards two>controlnets two>copies two>of two>times type under>the unet unet>both
+0.20 unet>vae unload>first unpacked>to untied up up>in up>right upcast upcast>to update>after usage>climbs use>one
+0.20 use>the utilization>0 va vae vae>all vae>and value valueerror valueerror>free van variant>by versions>are vez>de
+0.20 video video>memory vision vision>tower vl volta want want>to wants wants>two warning>and was was>1 was>23 was>at
+0.20 was>built was>dropped was>ignored was>left was>lost was>missing was>not was>off was>put was>silently wasn't
+0.20 wasn't>found wasn't>installed way>a we>pass weights>alone weights>are weights>get weights>go weights>no
+0.20 weights>of weights>since weights>that's weil weil>die went went>from went>to were were>loaded were>there
+0.20 were>too what>did what>i when when>its when>loading where>only while while>building while>i while>loading
+0.20 while>reading whole>mixtral whole>thing with>22 with>3 with>4 with>40 with>deepspeed with>gpu_split with>hidden
+0.20 with>ngl with>only with>the with>to with>tp without>it without>trouble wonder word works works>thanks x12 x7b
+0.20 x>128 x>512 x>65536 x>8192 xxl>text yes yet yet>the you you>are you>asked you>have you>picked your your>8
+0.20 your>awq your>config your>problem your>script z zero3 ~13107 ~accel ~alrea ~alter ~ambit ~answe ~arriv ~backb
+0.20 ~balan ~basic ~becam ~befor ~bigge ~board ~branc ~bumpe ~carri ~chanc ~chatg ~compi ~compl ~confi ~conve ~count
+0.20 ~cover ~culpr ~deber ~deepc ~deplo ~depre ~deser ~disti ~dupli ~durin ~eight ~elsew ~engin ~ensem ~entra ~examp
+0.20 ~excee ~expan ~expor ~falli ~falta ~folde ~footp ~gigab ~halve ~helpe ~hfdee ~hidde ~incid ~inpai ~insta ~kicke
+0.20 ~kobol ~lambd ~large ~linea ~logpr ~meani ~merel ~mergi ~metta ~milli ~missi ~mista ~mixtu ~model ~neede ~nobod
+0.20 ~nothi ~objec ~ocupa ~ollam ~other ~outwe ~peft' ~picke ~piece ~probl ~pulle ~pushe ~quatr ~reach ~rebui ~recip
+0.20 ~repo' ~resid ~revis ~secon ~sglan ~shari ~sibli ~silen ~skipp ~small ~sprea ~stabi ~stude ~stuff ~summa ~switc
+0.20 ~table ~teach ~that' ~thems ~thirt ~thoug ~tippe ~trans ~trtll ~tryin ~twent ~unet+ ~untie ~upcas ~varia ~versi
+0.20 ~visio ~wasn' ~загру ~модел ã>o è>re é>la é>marre é>n ü загрузилась модель одну уже い>た せ た>の に>載 の>が
+0.20 下 動 起 起>動 載 載>せ 고 델 델>을 리 모 모>델 올 올>리 을 장 장>에 한 한>장
+0.40 11>of 140>gb 20>b 23>gb 28>gb 30>b 32>b 34>gb 40>b 40>million 41>gb 43>layers 4>bytes 4bit 66>gb 80>gib 8>bit
+0.40 8bit a>hint accelerate all and and>it at>4 at>shard automodel b>doesn't b>on b>to balanced because before>any
+0.40 before>to bfloat16 bigger>than billion bit>is bitsandbytes>wasn't both but can't can't>hold cards cast
+0.40 checkpoint class config controlnet cuda cuda>no cuda>not deepseek dense dev device>map do>not doesn't doubled
+0.40 doubled>the eighty enable enable_model_cpu_offload>and exllama fails>in falcon>40 fat fell>back file first>and
+0.40 fits five flag for>8 four fp16>onnx fp8>checkpoint full>precision gets>to given go goes>in gpu grab grab>the
+0.40 half>before has heavy here>a hidden>size hold hunyuanvideo ignored in>float32 in>fp32 in>line instead is
+0.40 is>still is>too it>dies it>fits it>starts keep larger>than layer>of load>and load_in_8bit loaded loaded>the
+0.40 loader loads>fine low_vram lowvram medium>en merge merge_and_unload merged merged>one meta million>rows mistral
+0.40 model>to modules moved moving my>script n n>gpu n_gpu_layers network no>medium not>after of>experts
+0.40 of>parameters offload>folder on>gpu on>load only>about onnx onnx>loads onto>a ort>with parallel>2 passed
+0.40 pipeline precision put put>every q4>loads quantize refiner removed repo>is resident reward said second
+0.40 second>card shard>11 shards slow so>each starts student t5 t5>xxl tag take tensor that>it the>2 the>awq
+0.40 the>class the>first the>fp16 the>loading the>second the>thing the>unquantised this thx to>30 to>device to>shard
+0.40 together too too>many tp>1 tp>2 transformer twice unload unpacked variant was>given weights>were whisper>large
+0.40 with>int8 works>slow xxl ~autom ~becau ~bfloa ~billi ~check ~contr ~deeps ~devic ~doesn ~doubl ~downl ~embed
+0.40 ~encod ~exlla ~expec ~happe ~hunyu ~ignor ~inste ~lowvr ~merge ~mistr ~movin ~offlo ~paral ~pipel ~place ~polic
+0.40 ~preci ~refin ~remov ~rewar ~safet ~schne ~shard ~toget ~unpac ~weigh
+0.60 20>instead 34>b 70>b 72>b alone alone>is base>and bit bitsandbytes but>ok card dense>layer dequantised device
+0.60 device_map device_map>auto embedding enable_model_cpu_offload falcon fit float gguf gigs gptq gpu>layers
+0.60 half>and hint it>loads large large>v3 load_in_4bit loading map max_memory mixtral model ngl>20 no num_gpu of>15
+0.60 of>99 on>one parallel pretrained shard simply slow>but split stops table tensor>parallel text text>encoder than
+0.60 that>repo the>base the>fp8 thing unquantised v3 weights won't ~bitsa ~falco ~loade ~loadi ~mixtr ~netwo ~unqua
+0.80 26>gb auto base board dtype embedding>table experts float32 from_pretrained gb in>bf16 layer load ngl>99 offload
+0.80 quantization repo to>cuda torch_dtype tp ~dequa ~exper ~float ~layer ~quant ~simpl
+1.00 awq flux fp32 fp8 medium parameters q8 ~mediu
+1.20 bf16 half int8 q4 ~param
+1.40 fp16 layers loads
+1.60 ngl
+2.00 b
""",
    "non_torch_memory": r"""
-0.80 every
-0.60 limit out
-0.40 # a allocates>its as at b buffer crash each fixed full grad i is last makes more no on or per processes second
-0.40 since so the>first there torch>cuda two up was we weights with>torch works x ~secon ~weigh
-0.20 0>3 0>4 0>8 0>9 0>bytes 0>in 14>gb 1>0 1>2 1>6 1>9 1>g 1>left 2>1 2>3 3>and 40>gb 6>4 75>of 80>gb 90>and =3 =5
-0.20 a100 a6000 about above actor adam adamw added after>import again allocate allocates allocation an and>it
-0.20 and>it's and>xla_python_client_allocator another answer any are are>1 arena>per around as>intended async at>once
-0.20 at>the attention auto autotune base batch batches been before>i before>import before>it below bfc bit blaming
-0.20 block board box builds by>default bytes c capture card>has case cdist changed changed>nothing check checkpoint
-0.20 child chunks collect comfyui command communicator compile config container copy could creation cuda>context
-0.20 cuda>empty_cache cuda>mem_get_info cuda>memory cuda>not cuda>set_allocator cuda>set_per_process_memory_fraction
-0.20 cuda_visible_devices cudnn cupy>cuda dataset default device>by device_memory_gb>1 dict die dies different do
-0.20 docs does does>the don't down draft dropped dtype during e eager eight else empty en enable end epoch error
-0.20 eval>script even export exported exported>before f failed failing failing>script failure false>for false>is
-0.20 features file first>then for>a for>half for>me four fp32 fresh from>the front>and function fyi gb>card gb>free
-0.20 gb>in gb>of gb>on get gib>memory gives gives>the go goes good got gpu>here gpu>memory gpus grab grabs gradients
-0.20 graph graphs group h has>no hence here history hold holes i'd i>was id image import>tensorflow import>torch
-0.20 in>fp32 inference inference_mode info init>had instead instead>of intended into is>2 is>exported is>ok it
-0.20 it's>gone it>in it>takes it>was iteration its>communicator jax>grabs jax>had jax>in just just>torch killed kv l
-0.20 la launch layers leak len length less line list list>but living living>in llama loads local logits long look
-0.20 loop loss main makes>it map max maximum maximum_pool_size mem mem_fraction>45 memory>in memory>this mine mit
-0.20 mode model>i models mps mxnet_gpu_mem_pool_type mxnet_gpu_mem_pool_type>round my my>own n nccl nccl>allocates
-0.20 need needs new no>gpu no>more no_grad node nodes none not not>in notebook>so nothing>for now num numbers of of>2
-0.20 of>memory of>temp off>the offload old ollama on>my ones only>torch onto oom optimizer other ours out>of outcome
-0.20 outofmemoryerror output over overhead p packages parallel parameter pass past peak per>process
-0.20 per_process_gpu_memory_fraction persistent piece pinned placed planned planned>for platform>gives pool>had
-0.20 pool>with pools>don't preallocate>false preallocated>75 preallocates>one prior private process>only profiler
-0.20 prompt py quarters>at ram rank ranks reduce removed request retry returns right right>before round rows run
-0.20 running runs s same>outcome saved scope script>does script>has self server server>in set_allocator set_device
-0.20 set_per_process_memory_fraction setup shape shapes shared show show>up sidecar sim>in size sizes slice small
-0.20 solved split stay steps stops swapped t tensor test text>encoder tf_gpu_allocator
-0.20 tf_gpu_allocator>cuda_malloc_async than thanks that>is the>big the>cache the>container the>crash the>data
-0.20 the>default the>engine the>error the>eval the>failing the>failure the>last the>leftover the>next the>pool
-0.20 the>second the>whole their there>are they thought thread time times to>0 to>2 to>allocate tokens told took>1
-0.20 torch>2 torch>and torch>as torch>compile torch>inference_mode torch>load torch>no_grad torch_dtype total
-0.20 traceback train tried triton true twice type under uninstalled up>in us usage user using utilization v100
-0.20 variable variables version vllm vs wants was>the we>don't went what what>the where while whisper whole windows
-0.20 with with>bfc without workers workspace would xla_python_client_allocator xla_python_client_allocator>platform
-0.20 xla_python_client_mem_fraction y yes you your zero ~activ ~anoth ~answe ~appen ~aroun ~batch ~bench ~bigge
-0.20 ~blami ~block ~build ~captu ~chang ~check ~chunk ~close ~colle ~comma ~compa ~compi ~compl ~compu ~const ~copie
-0.20 ~crash ~custo ~datas ~defau ~disab ~disco ~docke ~doubl ~dropp ~durin ~evalu ~excep ~expor ~faili ~failu ~float
-0.20 ~forwa ~gener ~globa ~gradi ~handl ~ignor ~incre ~insta ~inste ~inten ~itera ~kille ~large ~laten ~launc ~layer
-0.20 ~lengt ~limit ~livin ~maxim ~membe ~memor ~minut ~model ~multi ~night ~norma ~numbe ~offlo ~optim ~outco ~outof
-0.20 ~outpu ~param ~parti ~passe ~persi ~pictu ~pinne ~place ~plann ~platf ~point ~print ~priva ~profi ~quadr ~recom
-0.20 ~reduc ~refer ~remov ~repla ~repor ~reque ~resol ~resta ~resto ~resul ~rollo ~runni ~serve ~setti ~shard ~sidec
-0.20 ~solve ~someb ~someo ~store ~survi ~swapp ~switc ~teach ~thank ~thoug ~trace ~trito ~unins ~updat ~varia ~versi
-0.20 ~whisp ~windo ~witho ~worke ~works ~wrapp 。
+0.20 0>0 0>1 0>92 0>opens 0>with 10>does 10>g 10>гб 13>gb 14>5 15>55 16>streams 18>of 1>gb 1>gib 2000>and 200>mb
+0.20 21>gb 22>9 22>of 2>26 2>gb 2>gib 300>files 30>gb 30>m 32>decoders 380>mb 3>5 3>gb 3>of 400>mb 4096>batch 4>1 4>g
+0.20 4>gib 4>гб 5>2 5>it 5>of 7>gb 8192>envs 8>and 8>before 8>gb 8>k 90>at 9>gib 9>model a>10 a>share a>stack a>stray
+0.20 a>torch acceleration acceleration>structure after>del after>each after>preprocessing agent alive>next all all>16
+0.20 all>memory allocated>all allocated>by allocated>up allocates>by alone and>4 and>gc and>hw_decoder_load
+0.20 and>inference and>its and>leaves and>left and>memory_reserved and>prefetch and>still and>that's and>the and>then
+0.20 and>torch's and>with anywhere app>had arch>ti arena>in arrays>of as>soon as>the aside at>4 at>5 at>start ate>the
+0.20 augment augmentation before>fine before>in before>my before>torch began belegt belongs belongs>to beside>the
+0.20 beside>torch between>nvidia blocks brax brax>env bst buffers>are buffers>came buffers>for buffers>from
+0.20 build>with built>by but>the by>a by>the cache>was caching caching>allocator came>back can't>have can>see card
+0.20 card>next categorical cell>2 claim claimed client clustering cnn collate come>from comes>on communicators
+0.20 config>set_visible_devices configured contact contacts context context>that contexts contexts>of control
+0.20 core>cuda count count>10 created created>at created>device crf crumbs ct2 ct2_cuda_allocator
+0.20 ct2_cuda_allocator>cuda_malloc_async ctranslate2>and ctranslate2>caching ctranslate2>model ctx ctx>gpu cuda
+0.20 cuda>arrays cuda>call cuda>current_context cuda>in cuda>memory_reserved cuda>module cuda>nn cuda>reclaim
+0.20 cuda>release_cache cuda>to_device cudf>frame cudf>frames cumemalloc cuml's cuml's>umap cuml>umap cupy's>mempool
+0.20 current_context current_context>deallocations cycles dali's>pipeline dali>pipeline dali>pipelines dali>with dans
+0.20 dans>le data data's data>on data>was dataframe dataframe>on dataloader's datasets deallocations
+0.20 deallocations>clear decoded>frames decoder>per decoders decodes decord>decodes decord>gpu decord>with del>df
+0.20 del>gdf dense depth det detection detector>is detector>stays device>1 device>set device>with device_memory_gb
+0.20 devices dgl>graph did>it dlib dlib>cnn dlpack dmatrix dmatrix>on don't>fit draw e>torch each>not each>scan
+0.20 egl>contexts embedding embedding>cache empty_cache>before engine engine>for env env's env>in environments
+0.20 everything exec expected face>detector fails>on faiss>gpu faiss>index false false>and feature feature>cache
+0.20 fewer ffmpeg files fine>it's fine>tuning first>op first>use first>with fit>together
+0.20 flags_fraction_of_gpu_memory_to_use flags_fraction_of_gpu_memory_to_use>0 for for>40 for>all for>my for>reading
+0.20 forgot>that found found>nothing found>with fragmentation fragmentation>but frame frame>alive frames frames>on
+0.20 free free_temporary_memory freed from>within g>4 g>and gap gap>between garde gave>it gave>torch gb>after gb>and
+0.20 gb>beside gb>came gb>free_all_blocks gb>isn't gb>managed gb>outside gb>own gb>per gb>scratch gb>taken gb>that
+0.20 gb>times gb>which gb>within gbs gdf gets gets>its gib>in gib>is gigabytes give give>back gl>interop goes>through
+0.20 gone gpu>0 gpu>and gpu>for gpu>from gpu>index gpu>next gpu>torch gpuarray gpytorch grabbed>90 grabs>it
+0.20 graph>when grew grew>to grid grown grown>to gsplat habitat>sim had>all had>grown had>its half>of half>the happy
+0.20 happy>again has>22 has>its has>room has>the hash hatte have>200 have>it heap held hid hid>it hidden hidden>from
+0.20 hide hide>gpu hoards hogs holds>4 holds>the hoomd host hw i>expected i>suspected im im>selben import>in
+0.20 import>of in in>cell in>device in>opengl in>our in>process in>same in>the in>this in>vram index>with
+0.20 inference>works infers init init>arch init>device_memory_gb initialised initialises innocent innocent>the inside
+0.20 inside>the insightface instances interop>buffers interpreter invisible invisible>to is>0 is>allocated is>at
+0.20 is>fine is>in is>just is>small isaac's isn't isn't>in it>back it>from it>has it>helps it>infers it>initialises
+0.20 it>on it>once it>up its>1 its>framebuffers its>own itself itself>and jax's jax>brax job>runs just>for k>the
+0.20 keeps>12 keeps>a keeps>what kept>it kept>its kernel kernel>but kernels kornia ksameasrequested lang le le>m
+0.20 leaves left left>its left>nothing left>too leftover>from libs libtorch libtorch>plugin lightgbm list>of little
+0.20 little>to load loaded>by loaded>for loaded>with log>then lower lower>max_gpu_contact_pairs m m>ê managed
+0.20 managed>pool mapped>the marek matlab max_gpu_contact_pairs mb>each me me>400 mem_fraction mem_get_info>says
+0.20 memory>1 memory>for memory>growth memory>of memory>summary memory_summary mempool>enabled mesmo metric milo ml
+0.20 model>beside model>fails moment moment>you most most>of moved>to mujoco mx mxnet_gpu_mem_pool_reserve my>pid
+0.20 my>torch na nccl>buffers nd needs>them neither nerf net>fails neural never never>released never>shrinks
+0.20 next>line nn no>it's no>tiny non non>pytorch not>enough not>freed not>visible nothing>to nsys numba's
+0.20 numba>arrays numba>cuda nvidia>smi nvshmem_symmetric_size o3d o3d>core ocr ocr>and of>16 of>300 of>card of>cuda
+0.20 of>same of>the of>which off>renders on>cpu on>host on>top once one>import one>pid one>pool one>process
+0.20 one>script only only>and only>for only>to onnx onnxruntime>session op open open3d's open>in opencv's
+0.20 opencv's>cuda opengl>context opengl>viewer opengl>в opens>one ort ort>arena ort>session other>17 our our>eval
+0.20 our>process our>training outside>the outside>torch own>allocator own>cached own>heap own>memory package paddle's
+0.20 paddle>preallocates part>set pas per>resource physics pid>is pipeline>buffers pipeline>with plug plug>in plugin
+0.20 plus plus>torch policy pool>keeps pool>so pool>was pools>in poolsize poolsize>2000 post post>processing
+0.20 preallocated preallocates>75 preallocates>a preallocates>three prefetch>8 preprocessing
+0.20 preprocessing>free_all_blocks prints>created process>5 process>and process>for process>has process>paddle's
+0.20 processing projector prozess pruned pruned>the pulled pulled>in pulls pulls>tf put>it pynvvideocodec python>as
+0.20 pytorch3d>is pytorch>and pytorch>sees quality quarters queue r>streaming rafa rapids>pool rapids>umap
+0.20 rasterizecudacontext rasterizecudacontext>instead reader reading reclaim reconstruction records
+0.20 release>threshold release_cache released released>to render>textures renderer's reranker>in res
+0.20 res>settempmemory reserve reserved reserves>1 reserves>its reset return returned reuse reuse>one rmm>pool
+0.20 rmm_torch_allocator rook runs>through runtime same>device same>kernel same>one same>program same>server
+0.20 same>service same>worker sat says>1 says>2 says>21 says>6 schon script>del script>with see sees sees>anything
+0.20 selben selben>prozess sentis service session session>for sessions set>1 set>and set>at set_gpu_allocator
+0.20 set_gpu_allocator>pytorch set_mempool_release_threshold set_mempool_release_threshold>cuda setbufferpoolusage
+0.20 settempmemory>64 share share>of shares shares>the shows>gpu shrinks side sim sim's simulation simulator sit sits
+0.20 sits>there size>at sklearn sklearn>like smi smi>and smi>says so>much so>when soon soon>as spacy's stage
+0.20 standardgpuresources>reserves standardgpuresources>takes standardgpuresources>temp started starves statistics
+0.20 stays>on step>fits step>kept still>held still>no stray streaming>pool streaming>poolsize structure surfaces>32
+0.20 suspected suspected>a swallowed symmetric symmetric>heap taichi>init taken takes>so temp>memory temporary
+0.20 tensorboard's tensorboard's>projector tensorflow>is tensorflow>text tensorflow_datasets tensorrt tensorrt>engine
+0.20 tensors>and textures>at textures>on tf's tf>config tf>data's tf>in tf>keras tf>on tf>which tfrecords that
+0.20 that's>9 that>alone that>grabs that>my that>never that>takes that>torch the>64 the>call the>clustering
+0.20 the>collate the>crumbs the>dataframe the>dataloader's the>dense the>device the>egl the>encoder the>engine's
+0.20 the>env's the>faiss the>ffmpeg the>gap the>gpu the>grid the>host the>isaac the>llm the>moment the>mxnet the>net
+0.20 the>neural the>numba the>number the>onnx the>physics the>pid the>policy the>preprocessing the>renderer's
+0.20 the>rest the>simulator the>space the>statistics the>taichi the>tensors the>tokenizer the>transformer the>unity
+0.20 the>vram the>vulkan them>memory there>beside therefore>the thinks this>program threads>and three>quarters
+0.20 threshold through ti ti>cuda ti>init times>the tiny tiny>cuda to>12 to>8 to>cpu to>read to_categorical to_device
+0.20 together tokenizing too too>little took>3 took>4 took>5 took>the top top>and torch's>allocator torch's>cache
+0.20 torch's>count torch>agent torch>cache torch>can't torch>gets torch>half torch>happy torch>has torch>in torch>net
+0.20 torch>policy torch>says torch>summary torch>with touch touch>it training training>without transformer
+0.20 transformer>part trt trt>engine tudo tuning umap>ran unity unreal usd use>of use>the
+0.20 use>xla_python_client_preallocate used_bytes>is uses uva vectors vectors>is very>script via video video>in
+0.20 viewer's viewport viewport>textures visible>to vk voxel>grid vram vulkan warp>lang was>allocated was>innocent
+0.20 was>left was>only wasn't>set were>on were>set were>the weren't weren't>in what>it when>the which>4 whole>gpu
+0.20 with>10 with>a with>ctx with>cupy with>mempool with>opengl with>our within>the without>it wp>mempool
+0.20 wp>set_mempool_release_threshold writer xgboost>gpu_hist xla yes>it yet you>can you>touch your>jax ~accel ~anywh
+0.20 ~appli ~augme ~befor ~beleg ~belon ~cachi ~claim ~class ~colla ~compe ~conte ~crumb ~cumem ~cuml' ~cycle ~data'
+0.20 ~dataf ~datal ~deall ~devic ~dlpac ~dmatr ~every ~expec ~exten ~featu ~ffmpe ~fragm ~gigab ~gldel ~gluon ~gpuar
+0.20 ~gpyto ~gspla ~hidde ~hoard ~infer ~initi ~innoc ~insid ~insig ~invis ~isaac ~itsel ~kerne ~korni ~ksame ~leave
+0.20 ~libcu ~libto ~light ~littl ~loade ~manag ~matla ~metri ~moder ~momen ~mujoc ~neith ~neura ~numba ~nvidi ~openv
+0.20 ~physi ~plugi ~polic ~pools ~proze ~prune ~pulle ~pynvv ~quali ~quart ~raste ~reade ~readi ~recla ~recon ~relea
+0.20 ~resou ~route ~runti ~selbe ~senti ~setbu ~share ~shrin ~sklea ~spacy ~starv ~stati ~struc ~summa ~swall ~symme
+0.20 ~tfrec ~think ~thres ~throu ~toget ~train ~trans ~tunin ~unrea ~upsca ~vecto ~viewp ~visib ~vulka ~weren ~держа
+0.20 ~проце ~ренде ~текст çã çã>o ê ê>me в>том гб гб>текстур держал для же же>процессе процессе процессе>держал
+0.20 рендер текстур том том>же тут через 갑 갑>니 같>은 고>있 도>돌 돌>아 로>세 세>스 스>에 아>갑 었>어 잡 켜 켜>니
+0.20 텐 텐>서 토 프>로
+0.40 1>5 4>k 5>5 5>gb 700>mb 75>gone =0 allocated allow allow_growth app arrays>not at>2 ate>it back batch>256 before
+0.40 before>the booster bvh can can>use cuda>gpumat cudamalloc cugraph cuml cupy's decodes>on del detector
+0.40 device>arrays dgl doesn't>give eats engine's envs face faiss>standardgpuresources first>and flags flax>model
+0.40 for>eval for>tf framebuffers frames>in free_all_blocks>before from>tf gb>temp gb>torch gl>context gnn gone>at
+0.40 gpu_hist gpumat gpumat>pool grabbed growth gym's gym's>physx half has>only headless hist hw_decoder_load i>can
+0.40 imported in>that in>torch interop isaac>gym's it>i jax>jax jax>preallocates kaolin keeps kept load>before loaded
+0.40 m>vectors mb memory>isn't memory_reserved mempool model>for mxnet mxnet's mxnet's>pool network next numba>device
+0.40 nvdiffrast>gl of>24 of>habitat on>cuda on>cupy only>3 onnxruntime's onnxruntime's>arena open3d opencv
+0.40 opencv>cuda opens optix>denoiser outside own paddle paddle>ocr paddleocr>in pid pipeline pipelines pool>in
+0.40 preallocate prefetch>1 prefetch_queue_depth prefetch_queue_depth>8 program pyrender pytorch3d>no pytorch>has
+0.40 rapids release render render>of renderer renders rest>is room same>process same>python script
+0.40 set_visible_devices set_visible_devices>gpu spacy>on standardgpuresources streams takes takes>1 temp
+0.40 tensorflow>was tf>data that>holds the>24 the>card the>cuda the>gnn the>keras the>optix the>side the>torch
+0.40 the>voxel then>torch to>the to>torch tokenizer took>all use use>batch viewer visible voxel was>imported which
+0.40 with>30 within wp xgboost ~boost ~cudam ~cugra ~cupy' ~gpuma ~grabb ~headl ~inter ~kaoli ~mempo ~mxnet ~netwo
+0.40 ~onnxr ~outsi ~prepr ~progr ~pyren ~pytho ~rapid ~reser ~scrip ~sessi ~simul ~token ~withi ~xgboo
+0.60 10>gb 90>by allocator and>torch ate beside by by>then cache ctranslate2 cudf>in dali dali's decoder denoiser
+0.60 device egl free_all_blocks habitat holds import in>one index memory net next>to nvdiffrast paddleocr physx
+0.60 physx>buffers preallocates process python pytorch pytorch3d reserves rest same>script scene summary taichi
+0.60 the>network the>process then umap xla_python_client_preallocate xla_python_client_preallocate>false ~alloc
+0.60 ~array ~besid ~buffe ~ctran ~dali' ~decor ~denoi ~detec ~engin ~frame ~habit ~nvdif ~open3 ~openc ~pipel ~preal
+0.60 ~prefe ~stand ~strea ~taich ~viewe
+0.80 arena arrays buffers decord faiss gl gpu isaac its its>pool keras numba nvdec>surfaces opengl prefetch same
+0.80 spacy surfaces textures tfds the>same took ~openg ~surfa ~tenso ~textu
+1.00 cudf cupy flax gb jax nvdec part rmm tensorflow warp ~decod ~impor ~paddl ~torch
+1.20 tf torch's ~proce ~rende
+1.40 optix ~pytor
+1.60 pool
+2.60 torch
""",
    "none": r"""
-2.00 =5
-1.60 did>it loads
-1.40 held kept no>crash
-1.20 fits full ok on>gpu took
-1.00 cap cured gave gb gigs gone got had made never pass than>the trains wants was ~solve
-0.80 at>once big board c>8192 came copy dense en exc fit fixed>it float forgot freed go hami hold if>i is>fine left
-0.80 needed of>that offload pool put room self stop that's>the to>cuda twice wasn't while works ~buffe ~cudah ~cudam
-0.80 ~dropp ~helpe ~histo ~neede ~piece ~survi ~wasn' на 就
-0.60 10>gb 11>gb 13>gb 17>gb 2>x 6>gb 70>b 7>gb 8>g a10 adamw8bit added adds after>the and>it's and>my and>no and>our
-0.60 arena at>4 b backbone>is because chunk colleague's contiguous cpu>before cuda>on cuda_visible_device cudagraph
-0.60 cudahostalloc cupy defaultcpuallocator dropped each eats embedding enable fills fixed float32 fp8 gb>the gib>in
-0.60 good grabs grid had>been half helped history hour i>changed i>do in>my init inside instead is>my is>ok is>still
-0.60 is>what it>fits it>runs its jax k k80 keeps kept>the la leak leaks learner level longest made>the maps
-0.60 message>says miner mlock more must my>3060 my>sweep na needs nets no>longer no>mmap no>more not not>mine np old
-0.60 on>cuda on>that ones onto oops per piece plus process>40112 profile px pytest raw renders rises said same>script
-0.60 saved scores sdpa sessions shards sized slots solved split stack starts stopped>the sub sweep taken that>is
-0.60 the>24 the>a6000 the>notebook the>vae token tokenizer typed update vgpu vm volatile vram went were where wide
-0.60 with>0 work zeros ~activ ~adamw ~becau ~belon ~besid ~conti ~conve ~embed ~forgo ~gigab ~insid ~inste ~lefto
-0.60 ~overf ~passe ~preal ~pretr ~pytes ~quadr ~recor ~reloa ~rollo ~score ~sessi ~store ~strea ~volat в и
-0.40 # 0>88 0>92 0>94 0>97 0>98 0>99 0>as 0>is 0>will 10240>mib 1024>in 14>gb 1>does 1>for 1>loss 1>m 1>to 200>mb
-0.40 21>gb 22>gb 24576>mib 2>1 2>g 2>the 300>mb 30>b 32>it 38>gb 3>94 3>gb 3>mpi 400>mb 4>bytes 4>g 5>5 5>gb 60>k
-0.40 60>mb 64>16 64>m 6>gib 6>so 700>mb 8>q 90>by 94>gib 9>g 9>gb a>12 a>13 a>batch a>crash a>million a>model
-0.40 a>moment a>third a>vgpu acc activations adafactor>fits adapter after>weights alone alone>doesn't alone>is
-0.40 and>get and>nobody and>they and>vllm and>you another>2 any>more anymore aphrodite>gmu are>only args array as>an
-0.40 as>much as>though asr at>8 ate ate>it attached>to attn autotune backend>cudamallocasync baddbmm bank barrier
-0.40 batch batch>64 beam before>any before>append belong belong>to ben benchmark>false beside best biggest billion
-0.40 bincount bits blocks book both>on both>run broadcast bs buffers builds bus>error but>still but>the bvh by>half
-0.40 by>my by>rank bytes>as c>32768 cada callback came>from can>be capped card card>0 card>already ceiling cell
-0.40 cell>run cewithchunkedoutputloss chain channels checkpoint children chosen chunked chunked>loss class clip
-0.40 collected column comes>out comes>up comfy comparison compose computation configured conv convolution copies
-0.40 counted cpu>did cpu>runs cron crop crops csr ctrl ctrl+z ctrl>z cublascreate cuda>and cuda>in cudagraph_trees
-0.40 cudahostalloc>that cudf>in cudnncreate cufft>plan cures custom cut data>that days>without de decorator der die
-0.40 dies dies>with differentiable dims dmesg>says does>nothing draft drop dynamic e>traceback__ early eigh eight
-0.40 einer el em encode ended error>text every everything exc_info experts fa fa>on fails>after fails>at fails>in
-0.40 falls feedback fell fewer filled fine fine>at first>and flag flat float>is follow>up for>1 for>a for>every
-0.40 for>tensorrt forever forty forward found fraction>0 fragmented frame frames free>in frees frees>it fresh>one
-0.40 from>batch gaps gave>me gb>belong gb>but gb>i generator gets ghislain gib gib>total given>as gives>you gl
-0.40 go>back goes got>nothing gpu>and gpumem grad gradients graphs>60 greedy gridsearchcv grows gt gtx>1650 halved
-0.40 handler happy has>only heap held>the hence hence>the hidden hires hit hit>the holds holes i>can i>convert i>e
-0.40 i>keep idle ids img in>comfy in>memory in>one in>ram in>that index instantiated instead>of int int8 into ipython
-0.40 is>6 is>back is>exactly is>not is>one is>too is>two isn't>released it it>all it>can it>i it>not it>out it>run
-0.40 it>to it>took it>tried it>went jetzt join k8s k>points keep>the keras keys killed>it kills kohya>with kv>buffer
-0.40 l lab large learn left>for leftovers len>8192 length les lets limit limitmemlock linear linspace live lived
-0.40 llama>cpp llm>llm lm lm>studio load>rank local logged logicaldeviceconfiguration logits>float long long>prompt
-0.40 look>again loop loss>data loss>on lost lru m>and magma makes makes>a masks mb>and mb>per me>and means meant
-0.40 medium memory>bank memory>is mib>24576 mib>no mining missing mmap mode>it model>is model_max_length monitors
-0.40 morning mortem my>batch nach nadja nchw nearly>everything need ngl>99 nhwc nn>linear no>failure no>maximum
-0.40 no>no_grad no>room no_grad>there no_shard not>cuda not>deleted not>device not>vram nothing>is nothing>on now
-0.40 np>8 num_gpu numba nvdec o of>24 of>80 of>my of>workers off>and off>in oh ohne okay on>1 on>one on>solved one
-0.40 one>and one>has only>1 only>dies opt optix or>accumulate other>change out>7 outputs outputs>to over overcommit
-0.40 overflowed p400 page>file paged parallel passes pasted pdb peak>memory peft per>thread
-0.40 per_process_gpu_memory_fraction>0 phone pia picks pids pieces pile pile>up pinned pins pipe pipe>first
-0.40 pipeline>not plex post>mortem pred premiere private>pools probs processes>found pytorch3d pytorch>has
-0.40 quadro>p400 quota rafa ran ran>the rank>by rather>than ratio read reads real rebuild recompute recorded
-0.40 recording recordings ref relative reload remain removed repeat request request>is reranker res resize rest
-0.40 restore returned reuse room>for round roundup roundup_power2_divisions>8 row rubbish run>is same>process
-0.40 same>python same>time sampler>warmup sat saves scattered scene second>time sent serving session set>0 set>to
-0.40 seven shape share shares showed shows>300 simply since since>then sits>on sixteen size>128 size>2 size>nor
-0.40 size>only skip skipped slack smi>says so>it so>nothing so>the softmax solved>this solves>it speed split>into
-0.40 squared stage statt stayed stopped store streams stuffed subprocess>per sudo survives svd t t5 tape tbptt
-0.40 teacher tells tensor term textures tf tf>serving tfds tgi>cuda that's>why that>card that>one that>repo the the>8
-0.40 the>9 the>big the>card the>cards the>difference the>error the>failed the>fp16 the>frame the>gaps the>gpu's
-0.40 the>handler the>head the>igpu the>limit the>load the>longest the>memory the>night the>previous the>request
-0.40 the>score the>tape the>test the>tf the>thing the>torch the>variable the>whole the>width the>yaml them>the
-0.40 then>torch there there>you this>box thought>it thus thx times>the to>host toarray told too too>many too>small
-0.40 took>the torchtune's torchtune's>cewithchunkedoutputloss total_loss total_loss>loss tracks train trees trick
-0.40 tried>to tries trtllm true>in true>on turned turned>out twice>in two>more txt2img typo ulimit>v up up>with
-0.40 upgrading used>a used>up uvicorn>workers var vcuda vector viewer virtual vision vllm>for
-0.40 vllm_gpu_memory_utilization>0 volatile>true voxel w w>o wanted warmup>with warp was>still was>too was>what
-0.40 way>round we>now weights went>from went>in went>to weren't what>i while>the whisper whole width width>10240
-0.40 will>always with>3 with>4 with>autograd with>false with>its with>resume with>windows within>the without won't
-0.40 work>array wrapper wsl x xformers>and yael yes yolo you've you>have you>set your ~10000 ~13107 ~adapt ~allow
-0.40 ~anymo ~autos ~autot ~baddb ~barri ~becom ~bigge ~billi ~binco ~block ~calcu ~callb ~cappe ~carre ~carri ~ceili
-0.40 ~cewit ~chann ~child ~chose ~compo ~confe ~convo ~copie ~count ~cudag ~decod ~divid ~doubl ~effic ~encod ~evict
-0.40 ~expan ~exper ~explo ~exten ~featu ~feedb ~fille ~flatm ~forev ~frame ~gathe ~ghisl ~gpume ~greed ~grids ~group
-0.40 ~growt ~halve ~hyper ~ignor ~imple ~inher ~ipyth ~jupyt ~learn ~limit ~linsp ~lmdep ~logic ~longe ~mediu ~milli
-0.40 ~minin ~miope ~missi ~morni ~morte ~multi ~ncclc ~netwo ~objec ~overl ~overw ~paren ~pinne ~posit ~preco ~prefe
-0.40 ~prefi ~premi ~previ ~prote ~pushe ~refus ~regis ~remai ~rende ~reran ~reser ~resid ~retai ~rubbi ~scatt ~seria
-0.40 ~share ~showe ~shred ~simul ~sixte ~slici ~slide ~smoot ~squar ~start ~staye ~stude ~stuff ~tacti ~teach ~tenan
-0.40 ~textu ~thous ~toarr ~torch ~trtll ~turne ~txt2i ~unrol ~upsam ~upsca ~viewe ~virtu ~visio ~wante ~warmu ~weren
-0.40 ~whisp ~witho ~you'v ä í>a всё гб по с が た た>ら ら 了 어 어>요
-0.20 0 000>patches 00>11 02>gib 0>14 0>2 0>25 0>333 0>35 0>45 0>55 0>75 0>85 0>86 0>90 0>93 0>95 0>and 0>any 0>drives
-0.20 0>during 0>i 0>it 0>lifts 0>my 0>no 0>on 0>or 0>starts 0>states 0>the 0>this 0>was 0>with 1000>steps 100>k
-0.20 100>steps 1024>1024 1024>and 1024>now 1024>x1024 1080>p 10>and 10>beams 10>i 10>in 10>iterations 10>m 10>s
-0.20 10>threads 10>was 11>17 11>5 11>for 11>of 12288>12288 1280>to 128>k 128>let 128>on 128>works 12>6 12>7 12>9
-0.20 12>batch 12>gib 12>is 12>it 12>may 12>not 12>s 12>still 131072>on 1333>800 140>gb 14>8 150>mb 151936>4 152>k
-0.20 1536>px 15>55 15>6 15>and 16>3 16>gib 16>heads 16>images 16>k 16>look 16>or 16>that 16>workers 16>works 17>gib
-0.20 18>and 18>gb 19>1 19>gb 19>h 1>2 1>23 1>32 1>34 1>4 1>40 1>400 1>8 1>9 1>95 1>always 1>dev 1>did 1>dies 1>e12
-0.20 1>e30 1>e9 1>fits 1>gib 1>gives 1>in 1>it 1>makes 1>n 1>no 1>was 200>200 200>gib 200>k 200>tokens 200>vectors
-0.20 2048>8192 2048>for 2048>px 20>and 20>b 20>epochs 20>free 20>h 20>instead 20>k 20>s 20>so 2147483648>in 21>4 21>6
-0.20 21>of 224>224 224>3 224>is 224>px 22>6 22>8 22>9 22>g 22>gib 22>of 23>6 23>gb 24>0 24>free 24>it 250>k 256>20
-0.20 256>32 256>for 256>in 256>to 25>for 25>gb 26>gb 28>gb 28>x28 2>13 2>700 2>and 2>are 2>b 2>bytes 2>from 2>gb
-0.20 2>gib 2>has 2>in 2>m 2>on 2>runs 2>same 2>set 2>so 2>that 2>took 3000>in 3000>steps 3000>tokens 300>k
-0.20 300>streams 3080>10 3080>has 3080>in 3090>doesn't 30>g 30>gb 30>gigs 31>6 31>8 32768>and 32>768 32>b 32>in
-0.20 32>thanks 32>uses 32>with 32>works 32bit 34>gb 38>to 394>mb 39>gb 3>9 3>by 3>doesn't 3>e9 3>for 3>gib 3>in 3>k
-0.20 3>m 3>means 3>my 3>not 3>on 3>x 400>k 4080>16 4096>151936 4096>4096 4096>envs 4096>statt 4096>the 4096>x 40>000
-0.20 40>b 40>gb 4100>residues 43>layers 45>0 45>on 46>gb 48>as 48>layers 49>yes 4>4 4>6 4>7 4>75 4>8 4>8192 4>c
-0.20 4>compile 4>does 4>for 4>gib 4>gpu 4>h 4>i 4>instead 4>k 4>million 4>or 4>per 4>processes 4>profiles 4>q 4>ranks
-0.20 4>runs 4>so 4>times 4>with 4bit 50000>1 500>batches 500>k 512>50265 512>before 512>fails 512>in 512>mb 512>и
-0.20 56>more 5>0 5>80 5>as 5>days 5>doesn't 5>each 5>gib 5>in 5>is 5>of 5>on 5>was 5>x 6000>in 600>gb 600>mb 60>gb
-0.20 60>threads 61>for 61>gb 63>of 64>4096 64>and 64>frames 64>is 64>k 64>kb 64>mb 64>with 64>x64 65536>classes 66>gb
-0.20 6>00 6>2 6>app 6>for 6>in 6>mb 6>was 700>mib 70>gb 720>p 7450580>60 745>gib 750>ti 75>gone 76>to 78>of 7>1 7>2
-0.20 7>9 7>are 7>in 7>was 8000>mb 800>kb 800>mb 800>x1333 80>72 80>gib 80>is 8192>in 8192>is 8192>the 8192>to
-0.20 8192>with 81>frames 85>instead 8812>python 88>and 8>32 8>a 8>and 8>beams 8>for 8>gb 8>gi 8>gib 8>gigs 8>helped
-0.20 8>i 8>made 8>mb 8>or 8>python 8>ranks 8>runs 9000>steps 9000>tokens 900>boxes 900>frames 900>k 900>mb 90>and
-0.20 90>at 90>of 92>0 95>0 95>for 95>with 960>2 96>3 96>layers 98>gib 99>in 99>is 9>12 9>5 9>80 9>b 9>ema_loss 9>it
-0.20 9>m 9>of 9>on 9>self 9>total =3 a100>both a100>in a100>not a1111 a16 a40 a40>8 a6000>with a>1024 a>1050 a>16 a>2
-0.20 a>20 a>3 a>30 a>3090 a>4 a>4000 a>64 a>box a>cell a>chain a>comb a>crypto a>ct a>dedicated a>defunct a>del
-0.20 a>desktop a>dict a>display a>float32 a>garbage a>gig a>gigantic a>global a>graph a>growing a>hash a>hint a>k80
-0.20 a>key a>leftover a>list a>lock a>lot a>machine a>new a>notebook a>number a>p4 a>panorama a>pod a>pretrained
-0.20 a>program a>python a>python3 a>pytorch a>quarter a>rented a>row a>second a>skorch a>slice a>start a>student's
-0.20 a>suffi a>tenth a>tiny a>triton a>two a>variable a>vllm a>your aborts>with about>12 about>3000 about>6 about>7
-0.20 about>the about>twenty above>10 above>the accelerate acceleration>structure accident accumulated accumulates
-0.20 accumulation>and activate activations>of active actor actors adam's adam>doesn't adamw8bit>and adamw>py
-0.20 adamw_8bit adamw_torch adaptive add add>a addbackward0 address address>space adds>2 adebayo adj adj>to_dense
-0.20 adjacency admin>gives advertises advise after after>3 after>4 after>40 after>adding after>epoch after>eval
-0.20 after>killing after>one after>profiling after>reading after>reboot after>restoring after>that after>upgrading
-0.20 again again>in against>the agents agents>in ai ai>gave ai>learn alg1 alg2 algo algo>with algorithm algos alibi
-0.20 alibi>bias alive>by aliyun all all>batches all>e all>failed all>images all>layers all>night all>nulls all>on
-0.20 all>over all>predictions all>preds all>read all>right all>small all>steps all>ten all>tiny all>week all>weekend
-0.20 all_feats alloc allocate>7450580 allocate>an allocate>failed allocate>on allocated>12 allocated>a allocates>on
-0.20 allocates>twice allocation>cudaerrormemoryallocation allocation>error allocator>is allocator>reports
-0.20 allocfraction allocfraction>0 allowed almost along>with alphafold alphafold>run already>initialised
-0.20 already>running als also>do although although>a although>the always>around ambitious amdgpu amdgpu>gttsize
-0.20 ampersand ample amsgrad an>8 an>a10 an>algo an>at an>env an>int an>out and>13 and>260 and>activations
-0.20 and>afterwards and>autograd and>b and>backward and>batch and>batchnorm and>breaks and>call and>comfyui and>drop
-0.20 and>eval and>every and>everyone and>everything and>forgot and>friends and>gets and>gives and>gpu and>has
-0.20 and>have and>i'd and>i'll and>it and>its and>kept and>llama and>loads and>long and>loss and>makes and>memory
-0.20 and>never and>not and>nothing and>now and>nu and>once and>only and>out and>pipe and>power and>pred and>second
-0.20 and>seconds and>since and>so and>step and>stopped and>suddenly and>take and>that and>the and>their and>there
-0.20 and>this and>those and>two and>unused and>uses and>v and>values and>we and>we're and>wrote and>wsl and>y
-0.20 and>you've and>your animation annotation annotation>id anon anon>rss another>3 another>user's antes any>data
-0.20 any>implementation anywhere>yet aphrodite api>no app>app append append>loss appending apr>è arange arange>0
-0.20 arbitrary arcface are>40 are>600 are>70 are>at are>fine are>four are>identical are>logged are>made are>never
-0.20 are>ok are>outside are>still aren't>part arena>per arena_extend_strategy arena_extend_strategy>ksameasrequested
-0.20 arg argument>and around>predict arrays>not arrays>of artificial artificial>limit as>1 as>4 as>allocated as>cuda
-0.20 as>heads as>if as>it as>large as>many as>model as>nchw as>nothing as>nvidia as>one as>only as>seconds as>tensors
-0.20 as>to as>two as>user as>we asarray aside ask>for ask>him ask>whoever asked asked>for asked>it aspect assign
-0.20 assumed assumes async async>allocator at at>1080 at>12 at>17 at>20 at>2048 at>23 at>300 at>31 at>40 at>4096
-0.20 at>50 at>720 at>768 at>8192 at>98 at>99 at>batch at>bs at>capturing at>cudagraphinstantiate at>default at>end
-0.20 at>half at>hour at>init at>load at>loading at>nvidia at>one at>precisely at>q8 at>same at>shard at>start at>this
-0.20 at>to at>window ate>the attempt's attends attends>to attention>did attention>or attention>slicing
-0.20 attn_implementation>eager attnprocessor attnprocessor2 attnprocessor2_0 attr attribute au au>lieu auf auf>der
-0.20 auf>einer auto>batch autograd autograd>on autograd>that automatic autotune>no autotuner's available>blocks
-0.20 available>when averages averaging awq>got axes axis>swapped b0 b0>at b7 b>1 b>are b>awq b>doesn't b>each b>for
-0.20 b>full b>gptq b>loaded b>of b>s b>t b>to back back>in back>on backend>of background backprop backward>and
-0.20 backward>of backward>only bad>allocation bail bail>out baj baj>é bank>for bark barrier>was base>and base>image
-0.20 base>model baseline baseline>in bash bash>loop basically batch>12 batch>2 batch>3 batch>32 batch>4 batch>48
-0.20 batch>count batch>did batch>first batch>from batch>needs batch>no batch>of batch>per batch>runs batch_size>16
-0.20 batch_size>in batches>and batches>in batches>to batching batchnorm be>4 be>allocated be>faster be>freed be>had
-0.20 be>made be>released be>shared be>stored beam>of beam>search beams because>i because>its because>no because>torch
-0.20 become becomes been>moved been>sent before before>fine before>i before>my before>pooling before>predict
-0.20 before>set_device before>that before>torch begins>and behind behind>it bei being being>a being>built belongs
-0.20 belongs>to benchmark benchmark>mode benchmark>tries benchmark>true beside>it better>default between>14 between>6
-0.20 between>epochs between>windows beyond bfc bfc>dump bias big>chunk big>one bigger bigger>than bilder bildgr
-0.20 bildgr>öß bincount>with binds bins bisected bit>is bit>less bitsandbytes>wasn't blazingsql bleibt blender blew
-0.20 blew>up bloc block>can't block>runs blocks>0 blocks>at blocks>that bloom bmm board>and board>has boards booking
-0.20 booking>sheet booster boots both>at both>with bound bound>in bounded box>has box>since box>with boxes boxes>iou
-0.20 bptt>over bpw branch>with break brings brings>it broadcasts broadcasts>to brought>it brought>the bs>1 bs>16
-0.20 bs>160 bs>4 bs>64 bst bucket buckets budget buffer>to buffers>are buffers>for bug>of build>with building>the
-0.20 builds>a builds>all builds>graphs bumped burst bus busy but>by but>fuser but>i'd but>my but>no but>nvidia but>ok
-0.20 but>on but>only but>scattered but>this but>you button bwd bwierzba by>4 by>8 by>a by>accident by>design by>gc
-0.20 by>hand by>its by>length by>mistake by>one by>side by>themselves by>then by>this byte bytes>are bytes>param
-0.20 bytes>per cache>are cache>by cache>had cache>held cache>i cache>int8 cache>it cache>max cache>none cache>true
-0.20 cache>up cache_size cached cached>dataset cached>in cached>tokens caches caffe caffe's calculated
-0.20 calculated>with calculating calibration calibration>pass call>in call>model call>the callback>gc called>in
-0.20 called>the calls calls>self calm>since came>in came>on can't>carry can't>do can't>even can't>find can't>hold
-0.20 can't>run can't>use can't>work can>do can>have can>see can>train can>use cannot>work cap>from cap>it cap>of
-0.20 capacity>3 capped>the captioner capture capture_model captured>after captured>the card's card>12 card>2 card>24
-0.20 card>and card>could card>each card>itself card>moved card>there card>zero cards>at cards>it cards>last carga
-0.20 carga>el carregava carregava>o carried carries carry carry>their carte>0 cartesian cartesian>product case>and
-0.20 cast catch>runtimeerror categorical cd cd>4096 cdist cdist>of ce ce>from ceiling>in cell>again cell>is cell>with
-0.20 cgpu cgroup cgroup>for chain>of chained chainer>unchain_backward chance>on changed changed>the changed>to
-0.20 changing charge chars chat>0 chat>model chats check>on checkerboard checkpoint>gives checkpoint>in checkpoint>on
-0.20 checkpoint>shards checkpointing>on cheers cheese chewing child choice>of chopped chopped>up chrome chunk_size
-0.20 chunked>ce chunksize ci>runner circular circular>ref ckpt ckpt>breaks ckpt_path ckpt_path>best claim claims
-0.20 classes>in classic clear_caches clear_frames>e clear_session>between cleared cleared>in cleared>it client climb
-0.20 climbs climbs>by clings clone close>the closure closure>of cluster>does cluster>so cnn code>and code>change
-0.20 code>for code>runs coefficient coexist colab colab>like collate collate>pads colleague>had collect>each
-0.20 collect>in collect>the collected>the collection collects colmap colocated com com>gpumem com>o comb come>from
-0.20 come>on comes>in comfyui comfyui>starts commented commented>out commit>limit communicators compare>script
-0.20 compares compilation>config compilation>level compile's compile>default complaining complains complains>about
-0.20 complete completes completions compute>at compute>the computes computing concat concurrency concurrent
-0.20 concurrent>futures conda>activate confess config>but config>dict config>gpu_options config>had config>json
-0.20 config>the config>which configproto confirmed>the consolidated constants constraint container>from container>is
-0.20 container>to context>and context>halved context>memory context>model context>quadrupled context>slider context__
-0.20 contexto contexts contextsize contextsize>16384 continued continuing continuing>from contracts controlnet
-0.20 conv>asks conversion convert converting converting>the convolution>algorithm convolution>is copes copied>from
-0.20 copy>on copy>pasted copyslices corrupt corrupt>gguf cost costs>800 coube couldn't>be count count>0 count>8
-0.20 count>instead counted>by counted>in counts covers covers>the cp cpp's cpp>is cpp>loads cpp>python cpu>detach
-0.20 cpu>every cpu>first cpu>for cpu>in cpu>made cpu>memory cpu>side cpu>the cpu>with cpuadam crash>since crash>torch
-0.20 crashed>run crashes crashes>at create>the created created>device created>on creates creep critic crop>size
-0.20 crops>of crops>on crops>to cross cross>attention cross_entropy crowd crowded crumbs crypto crypto>miner ctc>loss
-0.20 ctranslate2 ctranslate2>caching ctranslate2>model ctrl+z>on ctx>gpu ctx>size cubed cublas>can't
-0.20 cublas_workspace_config>16 cublascreate>found cublaslt cuda's cuda>0 cuda>already cuda>call cuda>device
-0.20 cuda>empty_cache cuda>everywhere cuda>fails cuda>gpumat cuda>no cuda>rank cuda>tensors cuda_deserialize
-0.20 cuda_error_out_of_memory>out cuda_graph_config cuda_graphs cuda_graphs>0 cuda_malloc_async
-0.20 cuda_mps_pinned_device_mem_limit>0 cuda_visible_device>no cuda_visible_device>without cuda_visible_devices>0
-0.20 cuda_visible_devices>was cudaerrormemoryallocation cudaexecutionprovider cudagraph_mode cudagraph_mode>none
-0.20 cudagraphinstantiate cudagraphs>false cudahostregister cudahostregister>returned cudamalloc cudamalloc>gpubuffer
-0.20 cudamallocasync cudamallocasync>runs cudamallochost cudf cudf>frames cudnn>couldn't cudnn>fastest cudnn>handles
-0.20 cudnn_conv_layer cudnn_conv_use_max_workspace>0 cufft cuinit culprit cuml's cupy>pinned cupy>set_limit cured>it
-0.20 cured>the cusolver's cusolver's>syevd cusparse custom>evaluate cutlass cutlass>autotune cutoff cutoff_len cuts
-0.20 cutting cyberpunk cycle d d'autre d's d>1 da dag>is dali's dali>with damit dans dans>le dask dask_cudf data>0
-0.20 data>is data>was dataframe dataloader>bus dataset's dataset's>getitem__ datasets davinci davinci>resolve ddp
-0.20 ddpm de>0 de>1280 death debug debug>true decode decode>graphs decoded decoder's decoder>in decodes>on
-0.20 decorator>got decord decord>with dedicated deepcopy deepstream default>0 default>128 default>card
-0.20 default>context default>could default>from default>in default>is default>mode default>on defaultcpuallocator>is
-0.20 defaultcpuallocator>not defaults>to defrag defunct dej del del>gdf delete deleting>the demo demo>py demucs
-0.20 denoiser dense>n depth depth>10 deque deque>without der>karte descending deserialised deserialize design desired
-0.20 desktop>and det detach>between detach>every detached>and detached>in detection detector detector>on
-0.20 deterministic detr detr>encoder dev dev>in dev>nvidia0 dev>shm device device>and device>arrays device>at
-0.20 device>before device>i device>of device>so device>when device>with device>zero device_id device_ids
-0.20 device_memory_gb device_memory_limit device_put devices>0 dgl diarisation dict dict>and dict>never dictionary
-0.20 did>cuda did>i didn't>even didn't>leave die>bilder die>with died died>at dies>at dies>during dies>first
-0.20 difference>as different>sizes differentiation diffusion diffusion>webui dim dim_size dimms dims>are directly
-0.20 directory>is disable_cuda_graph disguise display>attached disposed dist distance distil distributed>optimizer
-0.20 divide divide>by divisions dlib dm dmesg>out dmon dnn>conv do>it do>keras do>the do>with docker>run documents
-0.20 documents>of does>not doesn't doesn't>come doesn't>do doesn't>fit doesn't>give doesn't>go doesn't>happen
-0.20 doesn't>isolate doesn't>leak doesn't>touch domains don't>fit don't>match don't>share donc done dorota dort
-0.20 dot_product_attention dota dota>in doubled>the doubles doubles>the doubling doubling>the down>the dqn
-0.20 draft>model dreambooth drifts drives drives>the drop>that drop>to dropout>and dropped>it dropped>that dropping
-0.20 dropping>the dry du dumb dummies dump>shows duplicates duration durch during>init e12 e30 e9 e>gc e>n
-0.20 e>nvidia_visible_devices e>torch each>allocate each>card each>inference each>new each>next each>read
-0.20 each>request each>run each>time each>with eager>and eager>mode eager>ok eager_mode eager_mode>true early>as
-0.20 eaten edge edge_index edit effective effective>batch efficient efficient>kernel efficientnet egl egpu eib
-0.20 eight>onnx eight>processes eight>python eight>times eighty einer>karte einer>liste einsum el>modelo el>script
-0.20 elements else>equal else>runs ema ema>adam ema>on ema>weights ema_loss ema_loss>0 emb embarrassed embedder
-0.20 embeds empty>of empty_cache>and empty_cache>between enable_attention_slicing>and enable_grad enable_grad>inside
-0.20 enable_model_cpu_offload enable_model_cpu_offload>and enable_xformers_memory_efficient_attention enabling
-0.20 encoder>on encoding end ended>it endianness endpoint ends>up enforces engine>before engine>build engine>for
-0.20 engine>refuses engine>says enormous enough enough>it enough>left enough>to ensemble ensemble>of ensuite entire
-0.20 entire>book entrena entropy entropy>line entry>count env env>var environ envs envs>512 epilog episode epoch>5
-0.20 epoch>end epoch>finishes epoch>one epoch_loss epoch_loss>loss er era err error>and error>out error>says
-0.20 error>shm errors>append es esm esm2 esrgan estaba estava et et>la etc eval eval>alone eval>only eval>script
-0.20 eval>with eval_accumulation_steps>20 evaluation>in evaluation>used even>bs even>cover even>if even>torch
-0.20 even>when ever>freed every>35 every>feature every>gpu every>hour every>loader every>new every>patch
-0.20 every>request every>segment every>shard every>stream every>token every>user every>worker everything>by
-0.20 everything>is everything>with evicted>so eviction evicts exabytes exactly>6 exactly>that exactly>tokens except
-0.20 except>body except>torch exclusive exec executes exhausted>by exist>and existed exit>137 exits>at exl2 exllama
-0.20 exp_avg_sq exp_avg_sq>torch expand expandable_segments>true expect experiment>two explains>the explanation>is
-0.20 explicitly exploded explodes exported>the exports exports>cuda_visible_devices extend external>buffer
-0.20 extra>buffers extraction extraction>with eye f16 f>cuda fa2 face faces factor fail>in failed>try failing>op
-0.20 fails>a fails>once fails>only fails>since fails>with failure's failure>is faiss fait fake falcon falcon>40
-0.20 fallback fallback>to falls>over false>and false>before false>dies false>in false>it false>stopped false>to
-0.20 far>more far>too fast fast>ai fastai's fat fault feature>extraction feature>map features>and features>with fed
-0.20 fed>the fell>back fell>over fertig fewer>sizes ffmpeg ffn fft fft>plans fg fichier ficou fid fid>computation
-0.20 field file's file>name file>on file>was fill>the filled>the fills>it fills>the film film>at finally find
-0.20 find>any find>mode find>step find_batch_size fine>but fine>here fine>now finished>i finished>requests first's
-0.20 first>attempt's first>batch first>conv first>failure's first>gpu first>pipeline first>then first>tile first>two
-0.20 first>validation first>with fit>the five>pids fix fixed>the fixed>with fixes fixes>the fixtures fjord42 flag>set
-0.20 flaky flash>attn flash>kernel flashinfer flashinfer's flask flat>after flatmate flatmate's flax flax>model flip
-0.20 flipping flips>dropout float32>and float32>in float>before float>copy float>in float>of flush flux flux>1
-0.20 flux>in fold>2 fold>3 folder>is folding folding>home follow following>the for for>16 for>2048 for>3000 for>32
-0.20 for>448 for>512 for>backward for>compute for>d for>days for>differentiation for>eval for>ever for>flash for>its
-0.20 for>keys for>later for>memory for>name for>nccl for>nine for>node for>nothing for>one for>render for>seed
-0.20 for>speculative for>tf for>these force foreignnode forgot>it forgot>that forgot>to fork forked>eight former
-0.20 fortsetzen forward>and forward>calls forward>has forward>hook forward>in forward>is forward>with found>a
-0.20 found>by found>it found>no found>nothing found>three four>axes four>bytes four>go four>gpus four>tasks fp16>at
-0.20 fp16>is fp16>model fp16>onnx fp32 fp32>on fp8>checkpoint fp8>kv fragmentation>but fragments frame>of frame>owns
-0.20 framebuffer>per frames>for frames>in frames>no free free>after free>again free>at free>blocks free>gpu
-0.20 free>memory free_all_blocks>before free_gpu_memory_fraction free_gpu_memory_fraction>0 freeing friendly friends
-0.20 from>1 from>1280 from>2 from>38 from>76 from>an from>checkpoint from>config from>eight from>epoch from>last
-0.20 from>liger from>my from>then from>within from>yesterday's from_pretrained from_pretrained>to froze frozen>in
-0.20 full>another full>in full>of full_matrices full_shard>is fully fully>on function>with fused>loss fuser future
-0.20 future>exception futures g g4dn g>10 g>and g>while gallery galore game gap garbage garbage>value
-0.20 garbage_collection_threshold garbage_collection_threshold>0 gat gather gathered gathers>all gaussian gave>1
-0.20 gave>this gb>1 gb>1060 gb>20 gb>a100s gb>alone gb>although gb>at gb>batch gb>before gb>box gb>cards
-0.20 gb>checkpoint gb>during gb>each gb>file gb>framebuffer gb>gguf gb>it's gb>laptop gb>less gb>lower gb>machine
-0.20 gb>model gb>no gb>node gb>not gb>ones gb>only gb>printed gb>reduce gb>remain gb>since gb>temp gb>that gb>that's
-0.20 gb>there's gb>though gb>total gb>under gb>use gb>we gb>weights gb>when gb>you gc>shows gdf geht geht>es gemm
-0.20 gemma's gemma's>vocabulary generate generate>with generations>each generator>that generous gestern gesvdj get>2
-0.20 get>an get>its get>past get_device_name>printed get_dummies get_dummies>on get_memory_footprint get_peft_model
-0.20 getitem getitem__ getitem__>calls gets>a gets>created gets>loaded gets>nothing ggml_cuda_disable_graphs
-0.20 ggml_cuda_disable_graphs>1 gguf ghost giant gib>allowed gib>for gib>per gib>says gig gigabyte gigabytes gigantic
-0.20 gigs>in gigs>of ging give>back given gives>17 gives>me gl>context global gmu>6 gnn gnu go>down go>of go>on
-0.20 goes>in goes>through goes>with going>back gone>at gone>so got>created got>lost got>my got>rid gptq gpu gpu's
-0.20 gpu0 gpu03 gpu>3 gpu>by gpu>for gpu>had gpu>has gpu>layers gpu>put gpu>ram gpu>share gpu>so gpu>stays gpu>torch
-0.20 gpu>where gpu>with gpu_mem_limit>2 gpu_mem_limit>2147483648 gpu_options gpuarray gpubuffer gpubuffer>allocate
-0.20 gpumat gpumat>pool gpumem>3000 gpustat gpustat>cp gpustat>says gqa gr gr>öß grab>the grabbed grabbed>the
-0.20 grabs>everything grad>mode grad_fn>copyslices gradient gradient_accumulation_steps gradient_checkpointing_enable
-0.20 grads grads>on grafo graph>from graph>in graph>no graph>of graph>on graph>per graph>pool graphics>memory graphs
-0.20 graphs>0 graphs>for graphs>off greedy>for grew grew>to grid>search gridsearchcv>refit gromacs group group>has
-0.20 groups growing growing>with grown grows>by grows>with growth grpo>with gt>1030 gt>710 gt>boxes gttsize gtx>750
-0.20 gtx>960 guard guardaba guilty gunicorn>w h100>into h>it h>w habitat had>1 had>24 had>900 had>already had>cuda
-0.20 had>llama3 had>started hadn't half>and half>before half>model half>of halve halves>it handed handle
-0.20 handle>creation handler>returned handles>are handles>one hang hang>on hangs>on happens>in happily happy>again
-0.20 hardcoded hardcodes hardcodes>cuda has>1 has>12 has>16 has>22 has>37 has>4 has>40 has>48 has>700 has>8 has>80
-0.20 has>900 has>96 has>already has>every has>happened has>room has>the has>to has>torch hash hashcat hashes
-0.20 hasn't>come hatte have>32 have>started having head>with header headroom heads>n heads>x heap>is heavy height>and
-0.20 held>as held>every held>it helper hence>all hence>random her here>a here>so here>the hessian hidden>from
-0.20 hidden>size hidden>states hidden>tuple hint hint>it hires>fix history>of history_size history_size>100 hits hk
-0.20 hoards hogging>the hold>it hold>the hold>their holding>11 holding>my holds>38 holds>all holds>on holds>the hole
-0.20 hole>is hook hook>saved hop horizon hot houdini hour>and hours>and hpo huge hundred>mb hundreds hundreds>of hung
-0.20 hung>on hunyuanvideo hw hw_decoder_load hydra hydra>multirun hyperopt hyperopt>objective hyperparameter
-0.20 hyperparameter>loop i'd>assumed i'd>been i'm>at i>accumulate i>added i>allocate i>asked i>built i>call i>choose
-0.20 i>collected i>compute i>confess i>count i>evaluated i>expect i>forgot i>guess i>have i>hit i>left i>load i>lose
-0.20 i>needed i>only i>opened i>own i>passed i>pressed i>reduce i>register i>saw i>see i>serve i>set i>split i>stored
-0.20 i>swapped i>swear i>take i>wanted i>wrote id idea>where identical>command if>training ignored ignores igpu
-0.20 igpuallocator il il>manquait image>had image>has image>of image_size imagenet>example imgs imgsz imgsz>from
-0.20 implementation implementation>for implicit implicit>gemm import import>torch imported>torch in in>alphafold
-0.20 in>as in>at in>blender in>capture_model in>chat in>compose in>crumbs in>cudnn in>device in>disguise in>einer
-0.20 in>env in>except in>exllama in>float in>fragments in>gpu in>hidden in>inductor in>initialize in>invokeai
-0.20 in>llama in>lm in>logits in>megatron in>modeling_llama in>models in>ms in>nn in>onnxruntime in>ordinary in>place
-0.20 in>same in>scope in>sequence in>sitecustomize in>slices in>state in>task in>teardown in>terminating in>text
-0.20 in>tf2 in>tgi in>to in>torch in>trtllm in>truth in>v1 in>validate in>vllm in>vram in>vs in>worker in>wslconfig
-0.20 in>yolo in>your inactive inactive_split inactive_split>5 inactive_split_bytes inception included increase
-0.20 increase>to index>1 index_cpu_to_gpu index_cpu_to_gpu>res inductor infer infer>py inference>script
-0.20 inference_state infinity inherits init>in init_group initialised initialised>the inner inner>loop innocent
-0.20 inpaint input>shapes inside>except inside>torch instance>has instance>type insufficient>workspace int8>in
-0.20 int8>works int>and integer intel>uhd interactive interleave intermediate intermediate>results intermediates
-0.20 interpreter interrupted into>seven into>the invokeai iogpu iogpu>wired_limit_mb iou ipython>after irrelevant
-0.20 is>1000000000000000019884624838656 is>13 is>14 is>26 is>28 is>31 is>52 is>8 is>80 is>9 is>alive is>all
-0.20 is>allocated is>ample is>as is>b is>clean is>created is>done is>e is>enormous is>enough is>filled is>frozen
-0.20 is>good is>green is>half is>happy is>in is>kept is>killed is>named is>nearly is>now is>okay is>our is>over
-0.20 is>parsed is>per is>plenty is>printed is>read is>real is>really is>shared is>simply is>smaller is>taken is>torch
-0.20 is>untouched is>up is>where is>why isaac ish isn't>at isn't>enough isn't>going isn't>relevant isn't>this isolate
-0.20 isolate>gpus it's>3 it's>adam's it's>always it's>done it's>fine it's>fixed it's>fragmented it's>full it's>memory
-0.20 it's>quiet it's>simply it's>the it's>this it>boots it>complains it>default it>does it>each it>ends it>finished
-0.20 it>fit it>gives it>has it>is it>just it>keeps it>loads it>looks it>no it>or it>reads it>same it>so it>sorry
-0.20 it>stays it>succeed it>survives it>tells it>that's it>through it>trained it>trains it>tries it>under it>used
-0.20 it>vanish it>wants it>your item>memory iteration>0 iteration>312 iteration>as iteration>is its>activations
-0.20 its>buffers its>context its>estimate its>first its>input its>memory its>pool its>private its>since its>stack
-0.20 its>temp its>workspace itself itself>at itself>is itself>says itself>was j'avais j1 jacobian jax>clear_caches
-0.20 jax>command jax>jax jax>preallocates jax>vmap jeder jetson's jlq job>needs job>of joblib>launcher jobs>and
-0.20 joking jpg jumps>by jupyter jupyter's just>fits just>slower k620 k80>is k80>this k8s>memory k8s>time k>at k>by
-0.20 k>entries k>floats k>matrix k>monitors k>needs k>prompt k>the k>to k>transpose k>with karte>mit kd keeps>a
-0.20 keeps>all keeps>each keeps>every keeps>it kept>for keras>model keras>multiheadattention kernel kernel>after
-0.20 kernel>had kernel>never kernels keyed keyed>by keys>and kill killed>by killed>the killer>took kills>it kills>the
-0.20 kl knn knn>graph knob know>why known known>leak known>problems koboldcpp koboldcpp>contextsize kohya kontext
-0.20 kornia kron kron>a ksameasrequested kubelet kubernetes>gave kv>and kv>in kv>of kv>offload l>64 l>l l>s
-0.20 l>unlimited l>x l>ä la>m la>perte la>premi lab>notes label>smoothing labels lacked lacks lacks>the lagen lamb
-0.20 lambda landed landed>on lands lands>on laptop's laptop>version large>a large>as large>block large>on large>v3
-0.20 largest last>byte last>night last>output last>result last_exc last_traceback>is last_traceback>none latent
-0.20 latents latents>are latents>for later later>by later>had launch>the launched launched>his launched>it
-0.20 launched>the launcher launches launching lauri lauri>m lay layer's layers>are layers>of layers>rather
-0.20 layers>with lazy lbfgs lbfgs>with le le>fichier leak>in leak>is leak>with leaked learn>fit learner>from learners
-0.20 leave leave>the leaves leaves>nothing leaves>the left>after left>from left>its left>out left>over left>running
-0.20 leftover len len>to lena lengths>vary les>poids les>quatre less less>free let let>go let>the lets>it lets>the
-0.20 letters libtorch libvgpu license lies lieu lieu>de life lifts lightgbm lightning lightning's>ckpt_path
-0.20 lightning>does limit>64 limit>8 limited limits>of line>12 line>14 line>212 line>8 line>88 line>ok line>only
-0.20 line>that line>with linear>512 linear>ce linear>in_features lines>up list>and list>for list>it list>was liste
-0.20 listed listing lists>a lists>it literally little little>memory live>on live>tensors lived>through lives>on
-0.20 llama>cpp's llama>server llm llm's llm_int8_skip_modules lmcache lmdeploy lmdeploy's lmdeploy>pytorch lo lo>que
-0.20 load>before load>name load>only load>p load_checkpoint load_file load_file>device load_from load_in_4bit>was
-0.20 loaded loader>in loader>worker loading loading>checkpoint loading>it loading>on loading>the loads>and
-0.20 local>block localcudacluster locals locals>of lock lockable lockable>memory locked locking log>probs log_probs
-0.20 log_softmax logged>in logger>stores login login>node logit logits>detach logits>logits logits_all logits_to_keep
-0.20 logits_to_keep>1 logprob logprobs logs>show long>clips long>prompts long>running longer>fails longest>clip
-0.20 longest>first look>if look>there loop>had loop>i loop>of loop>with loops loops>over lora>loader lora>swap loras
-0.20 lose loss>has loss>in loss>is loss>loss loss>over loss>that's loss>to loss>was losses lost>in lost>to lots
-0.20 low_cpu_mem_usage lower lowered>it lowering lowering>the lr_find lru_cache lru_cache>on lsof lsof>dev lstm lwork
-0.20 lwork>of m>20 m>columns m>from m>in m>load m>nodes m>vectors m>x machine>is machine>the machine>wslconfig
-0.20 made>all made>for made>it made>per main>gpu main>memory main>thread maintainer make_graphed_callables>holds
-0.20 makefile makes>60000 makes>all malloc manager manquait manually many map_location>f map_size map_size>1 maps>to
-0.20 marek marketing marre marta's mask mask>head match match>the matched>nothing materialised materialised>as math
-0.20 matlab matmul matrices matrix>for matter>what max max>entry max>shape max>total max_cache_len max_capture_size
-0.20 max_len max_length>2048 max_length>512 max_map_count max_map_count>too max_memory max_num_seqs>256 max_seq_len
-0.20 max_seq_len>in max_size>4 max_split_size_mb>128 max_split_size_mb>256 max_tokens max_workers
-0.20 max_workspace_size>was maximum maximum>length maximum>size maximum_pool_size maxlen maxsize maxsize>none
-0.20 mb>available mb>before mb>for mb>left mb>were mb>workspace me>3 me>400 me>a me>at me>back me>the mean>is
-0.20 means>three medium>en medium>with megapixels mehr mem>16 mem>4 mem>8 mem_efficient mem_fraction mem_get_info>as
-0.20 mem_get_info>returns mem_len members memlock memlock>1 memory>1 memory>16 memory>24 memory>4 memory>40 memory>6
-0.20 memory>8 memory>and memory>cap memory>climbs memory>efficient memory>free memory>from memory>growth memory>it's
-0.20 memory>limits memory>line memory>memory memory>module memory>raised memory>rises memory>that memory>the
-0.20 memory>was memory>you memory_limit memory_limit>2048 memory_limit>4096 memory_reserved merge merge>on
-0.20 merge_and_unload merge_and_unload>on merged>one merging merging>the meshgrid meshgrid>of meshgrid>over mesmo
-0.20 message>only meter>update metric>update mha mib>each mib>for mib>free mib>in mib>the micro mig>1 milliarden
-0.20 milliarden>parameter million>classes million>nodes million>points mine>has mine>was miner>under minimised
-0.20 mining>on minutes>before minutes>later miopen miopen>find miss missed missed>the missing>squeeze mistake
-0.20 mistral>7 mixtral mlc mlock>in mm mmap>of mmdet mmengine mod mode mode>is model>a model>again model>answers
-0.20 model>as model>at model>beside model>both model>build model>button model>cuda model>directly model>for
-0.20 model>gradient_checkpointing_enable model>i model>inside model>isn't model>needs model>no model>of
-0.20 model>parameters model>so model>to model>train model>with model>yaml model_max_length>and modeling
-0.20 modeling_llama modello modelo models>don't models>m models>on modifier module modules moment monstrous month>and
-0.20 more>dimms more>each more>in more>oom more>than more>that morning>the mosaic mosaic>augmentation moved moved>in
-0.20 moved>out moved>to moving mp mpirun mpirun>np mps>backend msa msa>depth mu>and much>as multi multiheadattention
-0.20 multiheadattention>on multimodal multiples multiples>of multiplies multirun multirun>with multiscale must>be
-0.20 mx250 mxnet mxnet_gpu_mem_pool_type mxnet_gpu_mem_pool_type>round my>1 my>12 my>1650 my>4 my>8 my>bad
-0.20 my>callback my>cards my>code my>config my>dataset's my>device my>fault my>feature my>flatmate my>flatmate's
-0.20 my>hook my>job my>llama my>log my>lora my>only my>point my>rx my>script my>single my>traceback n n>8 n>auto
-0.20 n>broadcast n>de n>gpu n>in n>is n>n n>with n_gpu_layers n_jobs>4 n_jobs>5 na>placa nach>del naive naive>path
-0.20 name>append name>in name>so narrowed narrowed>it nbytes nccl>no nccl_buffsize>down nccl_buffsize>smaller
-0.20 nccl_max_nchannels>4 nccl_nvls_enable nccl_nvls_enable>0 ncclcomminitrank ne nearest nearly nearly>empty need>31
-0.20 need>the need_weights needed>to needs>4 needs>a needs>double needs>room needs>three negative>length neighbour
-0.20 ner nerf net1 net2 net>and net>fails net>runs network network>in networks neural neural>ode never>called
-0.20 never>cleared never>cut never>evicts never>freed never>frees never>released never>touched never>works new>block
-0.20 new>length new>net new>python next>time next>to next>trial ngl>28 nicht nicht>die nine nine>tenths ninety nllb
-0.20 nlp nms nn no>49 no>backward no>blocks no>card no>chance no>code no>cudagraphs no>engine no>eviction no>flash
-0.20 no>forward no>implementation no>issue no>it no>kv no>live no>matter no>medium no>oom no>other no>problem
-0.20 no>running no>s no>single no>slack no>space no>swap no>torch no>way no>with no>wonder no_grad>is no_grad>was
-0.20 no_grad>without nobody>drops nobody>is nobody>resized nobody>told noch node's node>cache node>ran node>type
-0.20 non>local none>and none>loads none>on none>unloaded none>with none>x nonfused normal>one normaliser not>12
-0.20 not>24 not>about not>activations not>after not>alone not>detached not>emptied not>find not>fragmentation
-0.20 not>freed not>one not>reached not>stop not>the not>too not>total not>us not>your not_initialized note>to
-0.20 notebook>kernel notebook>still nothing>any nothing>gc nothing>gets nothing>hence nothing>left nothing>since
-0.20 nothing>so now>set np>2 np>4 np>asarray nproc_per_node>4 nu nulls nulls>cartesian num num_alloc_retries
-0.20 num_beams>10 num_classes>read num_ctx>131072 num_ctx>32768 num_frames num_processes num_workers>8 numba's
-0.20 numba>arrays numba>device numpy>in nur nvdec>surfaces nvdiffrast nvdiffrast>gl nvidia0 nvidia>smi nvidia>smi's
-0.20 nvls nvme nxn object>lives objective objective>returns obs occupied occupying ocr octane of of>200 of>23 of>3
-0.20 of>48 of>6 of>90 of>900 of>99 of>about of>all of>cache of>epoch of>except of>experts of>finished of>habitat
-0.20 of>its of>kv of>loss of>mine of>nodes of>parameters of>run of>several of>shape of>step of>swap of>these
-0.20 of>training of>view of>what's of>your off>at off>by off>it off>no off>renders offload>folder offload>it
-0.20 offload>to offload_optimizer offload_optimizer>device offload_state_to_cpu offload_video_to_cpu
-0.20 offload_video_to_cpu>true ohne>item ok>no old>1050 old>card old>code old>gtx old>one old>version ollama
-0.20 ollama>had ollama_gpu_overhead on>1024 on>16 on>200 on>300 on>40 on>80 on>a on>again on>and on>board on>cupy
-0.20 on>device on>each on>encode on>failing on>fine on>first on>friday on>host on>image on>it on>no on>resume on>same
-0.20 on>the on>these on>three on>to on>top on>v100 on>vllm on>with on>worker on>your once>a once>at once>i once>it
-0.20 one>24 one>28 one>always one>bad one>batch one>buffer one>by one>card one>complains one>doc one>exits one>fixed
-0.20 one>giant one>go one>had one>here one>hot one>image one>l40s one>large one>line one>mempool one>oom one>problem
-0.20 one>profile one>run one>script one>slot one>v100 one>was one>works onednn ones>aren't only>0 only>3 only>60
-0.20 only>61 only>64 only>about only>call only>changed only>changes only>del only>flips only>gpu only>half only>if
-0.20 only>last only>model only>need only>not only>on only>reserved only>suspended only>the only>to only>when only>yet
-0.20 onnx>loads onnx>sessions onnxruntime's onnxruntime's>arena onnxruntime>1 onto>a onto>the oobabooga oom>the
-0.20 oomkilled oomkilled>exit open>around open>card open>since open>so opencv>cuda opengl opengl>viewer ops opt>sdp
-0.20 optax>adam optax>sgd optical optical>flow optim>adamw optimisation optimised optimised>the optimize optimizer
-0.20 optimizer>and optimizer>memory optimizers option>for optix>denoiser optuna's optuna>catch optuna>n_jobs or>a
-0.20 or>batch or>so or>stage or>stop or>take orbax>restored order order>here order>i order>isn't ordered ordinary
-0.20 orig ort ort>with os>environ other>9 other>arguments other>desktop other>one other>three other>user other>way
-0.20 others others>in otherwise otherwise>not our>24 our>case our>cluster's our>custom our>group our>job our>loader
-0.20 our>own our>process our>reranker our>test our>training our>version our>wrapper ourselves out out>12 out>14
-0.20 out>is out>the out>to out>when outer outlier outofmemoryerror>cuda output output>is output_attentions>true
-0.20 outputs>for outside outside>the over>6 over>all over>four over>the overcommit_memory overcommit_memory>2
-0.20 overflow overhead overhead>in overhead>was overlap override overwrites overwritten own own>90 own>a own>cache
-0.20 own>forward own>pid own>the owned owned>the owns owns>it p2 p2>xlarge p4 p>8 p>map_location packed>on pad pad>to
-0.20 padding>longest paddle paddle>flags_gpu_memory_limit_mb paddleocr paddleocr>in pads pads>to page>locked
-0.20 page>locking paged_adamw_32bit paged_adamw_32bit>the paging>file pair pair>of pairwise panorama para
-0.20 parallel>loss parallel>slots param param>size parameter>servers parameters parameters>as parameters>were params
-0.20 params>100 params>by parentheses parked parsed parsed>but part part>1 part>2 part>is partition partition>is
-0.20 partitioned partitions pas pas>é pass>at pass>was passe passed>on passes>on passt passt>es past>keys pasted>from
-0.20 pasted>the patch patch>and patches pause paused pbenes pd pdb>post peak peak>allocated peak>at peak>is peak>went
-0.20 ped ped>í pendant people>are per>call per>core per>epoch per>fold per>layer per>process per>request
-0.20 per>resolution per>size per>step per>student per>token per_device_train_batch_size>to perceptual perceptual>loss
-0.20 persisted persistent>and persistent>true perte pesos petabyte photo physical>card pick pick>another picked>the
-0.20 pickle picture>comes pictures>and pid>is pieces>are piecewise pil pil>images piled piled>up pin pin_memory
-0.20 pin_memory>false pin_memory>true pinned>pool pinned>staging pinned>to pipeline>and pipeline>was pixel pixels pkl
-0.20 pl placa place>in place>of plain>cuda plainly plan>cache please>advise please>no plug plug>in plus>the pme>cpu
-0.20 pme>on pmemd pmemd>cuda pod>memory pod>on podcast pods poids point>cloud points>at policy poll pool's pool>12
-0.20 pool>can't pool>i pool>in pool_allocator pooled pooling pools pop>up porque portion positional post>processing
-0.20 posting>for pour>les power2 ppo pra pre preallocated preallocated>75 preallocates preallocating
-0.20 preallocating>the preallocation>on precedes precisely>12 precomputed preconditioners preconditioners>for pred>is
-0.20 pred>y predicting prediction>of predictions>on predictor preds preds>list preds>with prefer preferences
-0.20 prefetch>1 prefetch>8 prefetch_factor>32 prefetch_queue_depth prefetcher prefill prefix prefix>cache
-0.20 prefix>store premi premi>è preprocess_logits_for_metrics>with pressed pressed>stop pretrained pretraining prev
-0.20 previous print>trainable print_trainable_parameters print_trainable_parameters>said printed>at printed>just
-0.20 printed>right prints>it prints>using probierte probs>in probs>over proc process>3 process>8812 process>for
-0.20 process>paddle's process>sees process>the processes>from processes>in processes>listed processes>with procs
-0.20 produced profile>is profile>max profile>says profiles profiles>captured projected projection projector prompt
-0.20 prompt>in prompt>logprobs prompt_logprobs prompts proportional proportional>to protein protein>is provided
-0.20 provided>0 ps>says pt pth pull pulled pulled>the pulls puse push pushed pushes put>both put>the put>two puts
-0.20 py>does py>has py>in pycharm pyg pyrender pytest>keeps pytest>n pytest>xdist python3 python>int pytorch3d>no
-0.20 pytorch>cross pytorch>engine pytorch>script pytorch_mps_high_watermark_ratio q4>and q4>loads q8 q8_0>cache q>why
-0.20 quadratic quadrupled quadrupled>the quadruples quadruples>the quantising quantization quarters quatre quedaba
-0.20 query_chunk_size questions queue queue>of quit quits radix ragged raise raise>from raise>it raised raised>in
-0.20 ram>bar ram>cache ram>first ram>gpu ram>not ram>or ram>that ram>was ran>dry ran>on ran>out ran>with randn random
-0.20 random>lengths random>resize rank>16 rank>256 rank>5 rank>in rank>is ranks>each rapids>allocfraction rate>and
-0.20 rate>passed rather rays raytaskerror re reachable reached>the read>the read>to read>with read_csv read_csv>of
-0.20 rebooted>nothing rebuild_tensor_v2 recording>was records>everything recursed red>and reduce>c ref>in refactoring
-0.20 referenced referenced>the references references>to refiner refit refused refuses refuses>anything refuses>the
-0.20 regions register registering registers regulariser reid reihenfolge reinitialize relative>to release>the
-0.20 released released>after reloaded remained remaining remembers removed>it removed>retain_graph render>of
-0.20 renders>with rented>instance repackage repackage_hidden repeat>1 repeat_interleave repl replaced>by replaced>the
-0.20 replicas replicated reply repo's repo>has repo>is reported>by reporter>here reporting reporting>back
-0.20 reports>that reproducibility request>and request>the requested>memory requests requests>with require
-0.20 requires>grad reranker>and rerun>of rerunning rerunning>the res>0 reservado reservation reserve>space
-0.20 reserve>vram reserved>21 reserves reserves>its reserving reserving>the reset reset>f reset>out resets resident
-0.20 residue residues residues>anything resnet>101 resolution>in resolutions resolve rest>of rest>on restait restart
-0.20 restart>every restarting>the restored>the restoring restricts result>cache result>in results results>append
-0.20 results>are resume resume>it resuming>from resuming>with retain_graph>true retained retains retry>decorator
-0.20 retry>on return return_logprob returned>out reuse_actors reused reversed reward reward>model rex right>above
-0.20 right>the rise rises>with rl rl>loop rmm rmm>reinitialize rollout rollouts root root>cause
-0.20 roundup_power2_divisions rpn rss rtx>3090 rtx>4070 rtx>4080 rtx>4090 ruhe run's run>ai run>and run>as run>for
-0.20 run>in run>passes run>that run>time run>two run>which run>with running>loss running>processes running>server
-0.20 runs runs>adam runs>at runs>for runs>so runs>the runtime>before runtime>enable_cuda_graph s>by s>cuda s>v
-0.20 safetensors>load_file sageattention said>100 said>no said>so sam sam2 same>3090 same>4 same>batch same>command
-0.20 same>device same>effective same>gpu same>host same>job same>l4 same>layers same>moment same>net same>notebook
-0.20 same>parameters same>physical same>prompt same>run same>runtime same>second same>server same>session
-0.20 same>settings same>titan same>weights same>worker sample>alone sample>it sample>rate sampler's
-0.20 sampler's>temporary samples samples_per_gpu sampling sandbox sat>on saved>1 saved>3 saved>every saved>for
-0.20 saved>me saved>on saved>the say>0 says>1 says>20 says>21 says>6 says>cuda says>gpu says>oom says>oomkilled
-0.20 says>skipping scalars scale>training scale_factor scale_factor>512 scaler scan scene>doesn't scene>varies
-0.20 scheduler scipy scipy>csr scope score>is score>the scores>is scratch screens screens>the script>and script>del
-0.20 script>which script>with sd sdp>attention sdxl sdxl>in sdxl>to se search seat second second>cache second>call
-0.20 second>fold second>iteration second>launch second>one second>replica second>try see>9 see>all see>from see>is
-0.20 see>line seed>in seed>seed seeds sees>anything segment segments segments>with selective selective>recompute
-0.20 self>encoder sends sends>a sentences sentinel sentry seqs sequences serve serve>the server's server>and
-0.20 server>comes server>takes servers>and service>takes session>1 session>2 session>open session_len set>5 set>64
-0.20 set>and set>has set>model set>of set>ollama_num_parallel set>tf_gpu_allocator set_per_process_memory_fraction>0
-0.20 sets>of settempmemory>256 setting>aside setting>cublas_workspace_config setting>it seventh several>times sft
-0.20 sgd>and sgd>runs sglang>cuda sglang>with shadow shampoo shampoo's shampoo's>preconditioners
-0.20 shampoo>preconditioners shape>all shape>before shapes>1 shard>11 sharding_strategy sharding_strategy>no_shard
-0.20 shards>67 share>so share>was shared>the shared>with shares>the sharp she shell's shell>and shell>script shift
-0.20 shift_logits shm shm>size shop short shorter should>have shouldn't shouldn't>be shows>31 shows>9 shows>gpu
-0.20 shreds shreds>the side sidecar silently silly simple simulators simulators>each simultaneous simultaneously
-0.20 since>expandable since>model since>monday since>you single>card single>piece single>time sit sit>on
-0.20 sitecustomize sitecustomize>py sits sits>there sitting sitting>there six>gigs sixteenth size>16 size>256
-0.20 size>6000 size>8192 size>are size>at size>between size>no size>step sized>blocks sizes sizes>in skipped>for
-0.20 skipped>the skorch skorch>net skorch>nets slice>5 slice>of sliced slices>of slices>with slicing slicing>plugin
-0.20 slide slider sliding sliding>window slot>variables slots>forever slots>to slower>by slurm slurm's slurm>mem
-0.20 slurm>put small small>card small>gpu small>on small>ones small>quadro smaller>ones smaller>size smaller>than smi
-0.20 smi's smi>2 smi>has smi>listed smi>on smi>order smooth smoothed smoothing snakemake snapshot>shows
-0.20 snapshot>viewer so>0 so>9 so>a so>all so>both so>eval so>fewer so>it's so>logits so>lower so>memory so>they
-0.20 so>to so>twice so>vllm so>you softmax>1 solved>it solver solves solves>this some>minutes some>more someone>else
-0.20 someone>put someone>set something>else sometimes>it's sondern sondern>die sorin sort sort's sorted sorted>by
-0.20 sortie space>4 space>in space>is spacy spacy's spacy>on spare>on spark spark>executor spark>rapids sparse
-0.20 sparse>true spawns speaks speaks>of spectral speculative speech speed's speed>up speicher spelled spikes
-0.20 splintered split>in split>the split>to spyder sq squared>times squatting>on squeeze ssd300 stable stacked
-0.20 stage>0 stage>1 standardgpuresources stands>in start>7 start>it start>script started>a started>anything
-0.20 started>at started>his started>without startet starts>on starts>so starts>with startup>check startup>log starves
-0.20 state state>exp_avg_sq state>from state>goes state>is states states>replicated static>cache static>inputs
-0.20 statistics stay stays>flat stays>in stays>loaded stays>on stays>the steady>state stem step step>1 step>allocates
-0.20 step>for step>with steps>in steps>keeps steps>of still>alive still>and still>attached still>bound still>had
-0.20 still>has still>held still>hold still>in still>on still>open still>references still>says still>up stitched
-0.20 stop>in stop>that stop>the stopped>working stops>the stops>when storage stored stored>for stored>it stores
-0.20 stores>the storing straight>to streamlit streamlit>app stretch stride stripped student student's
-0.20 student>training study study>optimize style stylegan subdivision>modifier subprocess succeed succeeds sudo>drops
-0.20 sudo>e suffers suffi suffices supposed>to supprim supprim>é sur>la surfaces survive survived>the suspended svea
-0.20 swallowed swap>in swap>off swap>space swaps swear swears swiss swiss>cheese switched>the switched>to
-0.20 switching>to syevd sys system>memory systemd systemd>unit t400 t4>4 t4>has t>rex t>t t>u tabby tabby>cache_size
-0.20 table>for table>is tables tabs tactic tactics tag>is taichi tait take taken>by takes takes>21 takes>24 takes>6
-0.20 takes>that takes>the takes>what target target_modules task>manager tasks tasks>of tb tb>still tb>was teacher's
-0.20 teacher>forward team's teams tear teardown tei tells>me tells>the tells>you temp temp>storage temporaries
-0.20 temporary ten ten>í tenant tenant's tensor>to tensor_parallel_size tensorboard tensorboard's
-0.20 tensorboard>profiler tensoren tensorflow>text tensorflow>was tensorflow_datasets tensorrt>builder
-0.20 tensorrt>contexts tensors>goes tensors>i tensors>included tensors>with tenths terminal terminating>and test
-0.20 test>loop test>py test>script test>set tested>the text>generation text>of textures>in textures>of tf's tf2 tf2>i
-0.20 tf>data tf>function tgi tgi>max than than>24 thanks>that that's>what that's>where that's>your that>a100
-0.20 that>alone that>come that>fails that>grabs that>holds that>isn't that>laptop that>line that>machine that>meant
-0.20 that>of that>partition that>passed that>peak that>runs that>same that>size that>to that>tokenizer that>without
-0.20 that>works thats the>0 the>10 the>1050 the>13 the>14 the>2 the>2060 the>30 the>3060 the>4 the>40 the>400
-0.20 the>4090 the>4096 the>48 the>5 the>64 the>a10 the>a5000 the>actor the>allocation the>allowed the>ampersand
-0.20 the>answer the>arena the>async the>backbone the>background the>bar the>bare the>base the>baseline the>better
-0.20 the>biggest the>bios the>board the>book the>budget the>buffer the>built the>busy the>cached the>calibration
-0.20 the>cap the>captured the>card's the>ceiling the>chained the>chat the>ci the>climb the>closure the>cluster
-0.20 the>collate the>colleague's the>complete the>computation the>condition the>configured the>conversion
-0.20 the>convolution the>crashed the>creep the>critic the>crop the>cuda the>culprit the>custom the>dead the>decode
-0.20 the>deployment the>detector the>draft the>dump the>dynamic the>e the>earlier the>early the>egpu the>einsum
-0.20 the>embedding the>encoder the>entire the>env the>eval the>exc_info the>executor the>explanation the>extra
-0.20 the>face the>factor the>failure the>file's the>first the>flask the>folder the>footprint the>former the>fp32
-0.20 the>fp8 the>fraction the>fresh the>frozen the>function the>fused the>game the>gap the>generator the>gpu
-0.20 the>gradienttape the>graphics the>growth the>gt the>gui the>guilty the>half the>handles the>hardware the>header
-0.20 the>heap the>helper the>hf the>hidden the>hint the>histogram the>huge the>id the>identical the>imagenet
-0.20 the>initial the>inner the>input the>intel the>intermediate the>jax the>join the>json the>k620 the>k80 the>keras
-0.20 the>keys the>kl the>largest the>later the>layer the>layers the>learners the>line the>listing the>llama the>llm
-0.20 the>login the>mac the>main the>math the>max the>measured the>merged the>minibatch the>monitors the>nearest
-0.20 the>net the>network the>normal the>number the>oom the>optimisation the>optix the>other the>others the>p400
-0.20 the>page the>params the>perceptual the>phone the>photos the>pieces the>place the>plug the>pool's the>preferences
-0.20 the>prefetcher the>prefill the>pretrained the>pretraining the>processes the>prompt the>protein the>provider
-0.20 the>pt the>queue the>quota the>raw the>real the>reference the>render the>repo's the>report the>reranker
-0.20 the>reserved the>rest the>restore the>reward the>row the>rpn the>runner the>safetensors the>same the>sampler's
-0.20 the>sandbox the>saved the>scan the>scene the>scores the>sdxl the>sequence the>session the>settings the>sft
-0.20 the>shape the>shards the>shop the>slurm the>small the>softmax the>space the>spare the>speculative the>spikes
-0.20 the>startup the>static the>steady the>stem the>step the>students the>study the>t4 the>target the>tensor
-0.20 the>timestamp the>tokenizer the>total the>trained the>training the>transform the>transformer the>trick the>trt
-0.20 the>try the>tuning the>underscore the>unet the>unit the>unquantised the>upscaler the>usage the>utilisation
-0.20 the>utilization the>val the>vgpu the>virtual the>vision the>voxel the>vram the>warmup the>wheel the>whisper
-0.20 the>with the>workstation the>wrapper their their>copy their>own them them>on themselves then>added then>dies
-0.20 then>fails then>falls then>fit then>go then>gtx then>load then>nn then>on then>sd then>stops then>to there's>a
-0.20 there's>an there's>your there>are there>but there>only there>so there>the there>was there>were there>when
-0.20 there>with they're they>are they>own third>of thirds this>board this>file this>flag this>for this>fork this>from
-0.20 this>instance this>instead this>morning this>old this>since this>time this>version this>week those>with though>a
-0.20 though>the thousand thousands thousands>of thread>and threadpoolexecutor threads three>cards three>pods
-0.20 three>quarters thrice through through>as through>at through>but throughout>the thrust thrust>sort ti>init ti>the
-0.20 tick tie tight tiled tiles time>and time>axis time>during time>i time>i'm time>see time>slicing times times>4
-0.20 times>between times>each times>in times>that times>what timestamp timestamp>in timm tinha tiny tiny>the tipped
-0.20 titan>rtx tmaas tmp tmpfs to>0 to>10 to>12 to>160 to>2 to>21 to>210 to>3 to>30 to>32 to>32768 to>400 to>4096
-0.20 to>48 to>6 to>60 to>64 to>7 to>8 to>8000 to>8192 to>90 to>95 to>a to>adafactor to>b to>backend to>capture to>cpu
-0.20 to>every to>exclusive to>fp16 to>free to>full to>get to>half to>it to>iteration to>loss to>multiples to>none
-0.20 to>normal to>one to>q8_0 to>raise to>ram to>read to>reuse to>self to>shard to>speed to>swap to>switch to>the
-0.20 to>tokenizer to>two to>what to>your to_dense to_dense>on todense together together>are together>i token>costs
-0.20 tokenizer>model_max_length tokenizing tokens>16384 tokens>4096 tokens>is tokens>ok tokens>squared told>us
-0.20 too>ambitious too>generous too>greedy too>late too>little too>long too>low too>tight too>what took>all took>for
-0.20 took>it took>python took>that torch torch's torch's>cache torch>can't torch>empty torch>enable_grad
-0.20 torch>float32 torch>had torch>happy torch>has torch>optim torch>randn torch>says torch>so torch>summary
-0.20 torch>zeros torch>zeros_like torchmetrics>compute torchrun>with total>24 total>but total>is total>loss total>not
-0.20 total>so touched tout tower trace>not traceback>ends traceback__ traceback__>none tracebacks tracked
-0.20 tracker>keeps tracking tracking>on tracks>gradients train>and train>batch train>false train>fine train_acc
-0.20 train_losses trainer trainer>and trainer>gathers training>in training>itself training>on training>step
-0.20 training>the training>without trainings trains>again trains>at trains>happily trajectories transcode transcoding
-0.20 transformer>part transitions transpose transposed trf trial's>exception trial>1 trial>objects trials>with
-0.20 triangle tried>again tries>the tries>to trimmed triton triton's>config triton>container triton>cudagraphs trl
-0.20 trt trt>context trt>llm trtllm>left true true>does true>fails true>from true>it true>left true>makes true>only
-0.20 true>with truncated truncated>bptt truth truth>the try>batch tts tune>the tuning>run turns>out twelve
-0.20 twelve>bytes twenty twice>once two>4 two>captured two>chips two>copies two>hour two>lines two>minutes two>nets
-0.20 two>notebooks two>of two>optimizers two>other two>servers two>thirds two>users type tzuhan u u>v u>vector ub
-0.20 ubatch uft uft>das uhd ui>doesn't ulimit>l ultralytics um unallocated>in unchanged>works uncut under>another
-0.20 under>inference_mode under>load under>with under>wsl2 underscore undetached unets unfreezing unified
-0.20 unified>memory uninitialised unit unit>file unittest unix unload unload>the unloaded unpacked unpacks unpickle
-0.20 unquantised unreleased unrolled unrolled>over unrolling unsigned unsqueeze unticked until until>a until>gc
-0.20 until>i until>it's until>someone unusable up>as up>first up>from up>on up>please up>single upcast upd update>del
-0.20 update>loss updated upgrading>to upload uploads upsample upsamples upscaler upscaling us>to usage>on use>512
-0.20 use>batch use>but use>dask_cudf use>pytorch use_flash_attn use_flash_attn>false used>i'm used>only used>the user
-0.20 user's user>attr user>name users>on uses>9 util util>is utilization>a uvicorn uw uw>admin v v100>has v100>with
-0.20 v2>3 v>detach v>in vae>at vae>from val>not validate validation>batch validation>had validation>oom
-0.20 validation_step_outputs vanilla vanish var>in variable variable>in variable>was varies varies>between vary
-0.20 varying vdi verl verl>rollout verlangt verlust version>doesn't version>of very>long vez via>torch video viewport
-0.20 virtual>memory vision>encoder visualizer vk vl vllm>0 vllm>may vllm>on vllm>takes vllm_gpu_memory_utilization
-0.20 vm>max_map_count vmap vocab>is vocab>parallel vocab>times vocabulary>scores vocabulary>sized volatile>was voll
-0.20 vram>1 vram>8 w>1 w>6 wait wait>for wallpaper want>it wants>0 wants>4 war war>in warm warm>up warmup warned
-0.20 warnings was>0 was>16 was>2 was>256 was>512 was>64 was>9 was>active was>all was>before was>between was>bound
-0.20 was>called was>calling was>computed was>deleted was>enough was>exhausted was>exported was>free was>full
-0.20 was>holding was>ignored was>imported was>just was>loaded was>mining was>missing was>moving was>parked
-0.20 was>passing was>playing was>ram was>reset was>short was>squatting was>told wasn't>detached watermark way>too
-0.20 we>add we>are we>can't we>found we>get we>hit we>need we>saw we>took we>went web webui webui>still weder
-0.20 weights>1 weights>14 weights>and weights>are weights>fit weights>in weights>that's went>away were>all were>being
-0.20 were>in were>swapped were>trained what>did what>failed what>fails what>fits what>made what>was whatever>i
-0.20 wheel>had when>i where>i where>only where>the where>they whereas which>4 which>failed which>gpu which>i
-0.20 which>nobody which>our which>the which>you whichever while>building while>i whisper>large whole>backbone
-0.20 whole>card whole>gpu whole>slide whole>time whole>training why>it why>the wide>layers widened width>of windowed
-0.20 windows>and windows>commit winograd winograd>nonfused wired wired_limit_mb with>10 with>1024 with>11 with>16
-0.20 with>16384 with>2 with>20 with>30 with>32 with>512 with>6 with>60 with>64 with>65536 with>7 with>75 with>900
-0.20 with>argmax with>benchmark with>block with>checkpoint with>counts with>ctrl+z with>device with>eager_mode
-0.20 with>everything with>expandable_segments with>gemma with>grad with>gradients with>grads with>graph with>hidden
-0.20 with>images with>int8 with>it with>label with>max with>more with>no_grad with>opt with>preds with>sdxl
-0.20 with>sharding_strategy with>spawn with>statement with>tf with>tile with>tracking with>trainer with>two with>w
-0.20 with>with with>wrong with>x with>xformers with>xla_python_client_mem_fraction within>an within>its without>crash
-0.20 without>freeing without>it without>maxlen without>no_grad without>parentheses without>pin_memory without>shm
-0.20 without>that without>torch without>waiting without>xformers woke woke>up won't>go worked>but worker
-0.20 worker>process worker>thread workers>3 workers>die workers>my workers>on working works>as works>here works>peak
-0.20 works>thanks workspace>1 workspace>limit workspace>required world>model would>be wrapped>around writer writing
-0.20 written>out wrong wrong>endianness wrong>gpu wrong>voxel wrote>the wrote>torch wslconfig wslconfig>memory wurde
-0.20 wurden x1024 x1333 x28 x3x1280x1280 x64 x9000 x>0 x>1000 x>128256 x>4 x>4096 x>is x>l x>not x>of x>the xargs
-0.20 xargs>p xdist xgboost>gpu_hist xl xla xla_gpu_autotune_level xla_gpu_autotune_level>0
-0.20 xla_python_client_mem_fraction xla_python_client_mem_fraction>10 xla_python_client_mem_fraction>4 xorg>gnome
-0.20 xtts y>2 y>is y>la y>ya ya ya>no yaml yes>it's yesterday's yet>memory yolov8x you're you>are you>asked you>gave
-0.20 you>go you>hold you>only you>passed you>see you>start you>train you>want your>11 your>config your>data
-0.20 your>first your>log your>number your>own your>test yours zero>1 zero>blocks zero>for zero>offload zeros>1
-0.20 zeros_like zeros_like>p zombies zshrc zu zwei zweite ~10240 ~12825 ~15193 ~18446 ~20000 ~20240 ~21474 ~25620
-0.20 ~26214 ~40000 ~50000 ~74505 ~accid ~adam' ~addba ~addit ~addre ~adeba ~adjac ~agent ~algor ~aliyu ~almos ~alpha
-0.20 ~altho ~ambit ~amdgp ~amsgr ~anima ~annot ~aphro ~appen ~arang ~arbit ~arcfa ~argum ~arran ~artif ~asarr ~aspec
-0.20 ~assum ~attnp ~attri ~augme ~autog ~avera ~avoid ~backb ~backg ~backp ~backw ~basec ~basel ~basic ~batch ~behin
-0.20 ~beleg ~beyon ~bilde ~bildg ~blazi ~bleib ~blend ~board ~booki ~boost ~bound ~bring ~broad ~bucke ~budge ~bumpe
-0.20 ~butto ~bwier ~cache ~caffe ~calib ~cance ~candi ~canva ~capti ~card' ~carga ~carte ~cgrou ~chain ~charg ~cheer
-0.20 ~chees ~chewi ~chopp ~chrom ~circu ~claim ~clien ~cling ~closu ~coars ~coeff ~coexi ~colla ~colma ~coloc ~comfy
-0.20 ~compu ~conca ~concu ~confo ~const ~conte ~contr ~copys ~corru ~cpuad ~creat ~cresc ~criti ~crowd ~croya ~crumb
-0.20 ~crypt ~ctran ~ctrl+ ~cubla ~cuda' ~cudae ~cudnn ~cuini ~culpr ~cuml' ~cusol ~cuspa ~cutla ~cutti ~cyber ~d'aut
-0.20 ~dali' ~dataf ~datap ~davin ~dedic ~deepc ~defau ~defra ~defun ~demuc ~dense ~dequa ~desce ~deser ~desir ~deskt
-0.20 ~deter ~dicti ~dimen ~direc ~disap ~disgu ~dispo ~dista ~doesn ~domai ~dorot ~dream ~drift ~durat ~dynam ~eight
-0.20 ~einsu ~eleme ~embar ~empti ~endia ~endpo ~enfor ~enorm ~enoug ~ensem ~ensui ~entra ~epilo ~episo ~esrga ~estab
-0.20 ~estav ~exaby ~exhau ~falco ~fallb ~fasta ~ferti ~ffmpe ~fichi ~file' ~finde ~first ~fixtu ~fjord ~flipp ~flush
-0.20 ~foldi ~footp ~forei ~forme ~forts ~forwa ~fragm ~freei ~friga ~futur ~galle ~galor ~garba ~gauss ~gemma ~gener
-0.20 ~geste ~gesvd ~gigan ~gleic ~gpuar ~gpubu ~gpuma ~gpust ~grabb ~grant ~groma ~growi ~gttsi ~guard ~guilt ~habit
-0.20 ~hadn' ~hande ~handl ~happi ~hardc ~hashc ~hashe ~havin ~heade ~headr ~hessi ~hoard ~horiz ~houdi ~hybri ~igpua
-0.20 ~impor ~incep ~inden ~induc ~infer ~infin ~innoc ~inpai ~intei ~invok ~irrel ~isola ~itsel ~j'ava ~jacob ~jetso
-0.20 ~jokin ~kerne ~kille ~kobol ~konte ~korni ~ksame ~kubel ~lacke ~lambd ~lande ~large ~laten ~launc ~leake ~leave
-0.20 ~lengt ~libto ~libvg ~linge ~listi ~liter ~littl ~lmcac ~loade ~loadi ~locka ~locke ~locki ~logge ~logpr ~makef
-0.20 ~mallo ~manqu ~marta ~matla ~matri ~maxle ~maxsi ~megap ~membe ~memlo ~mergi ~meshg ~micro ~misre ~misse ~mista
-0.20 ~mixtr ~mmeng ~monst ~mosai ~movin ~mpiru ~nanos ~narro ~nbyte ~neare ~nearl ~neigh ~neura ~ninet ~nobod ~node'
-0.20 ~nonfu ~numba ~nvdif ~occup ~octan ~offlo ~onedn ~onnxr ~oobab ~oomki ~openc ~openg ~optic ~optun ~orpha ~other
-0.20 ~ourse ~outli ~outsi ~overc ~overr ~paddi ~paddl ~pairw ~panor ~paral ~parke ~parse ~parti ~paste ~pause ~pbene
-0.20 ~penda ~permu ~persi ~petab ~phase ~pickl ~plain ~plott ~podca ~point ~polic ~pool' ~pooli ~porqu ~porti ~power
-0.20 ~prece ~predi ~probi ~proce ~promp ~proto ~puffe ~pulle ~pycha ~pyren ~quant ~quart ~quatr ~queda ~quell ~quick
-0.20 ~quote ~raise ~rathe ~rayta ~reach ~reche ~recla ~recog ~recon ~recur ~refac ~regio ~regul ~reihe ~remem ~remov
-0.20 ~repo' ~rerun ~reset ~resiz ~resto ~restr ~retra ~reven ~revis ~rewar ~roomm ~runne ~safet ~sagea ~sandb ~scala
-0.20 ~scrat ~searc ~segun ~sente ~senti ~sentr ~seven ~shado ~shamp ~shell ~shrin ~sidec ~silen ~simpl ~sitec ~sitti
-0.20 ~skipp ~skorc ~slice ~slidi ~snake ~softm ~sonde ~sort' ~sorte ~spacy ~spars ~spawn ~speak ~speec ~speic ~spike
-0.20 ~splin ~spyde ~squee ~ssd30 ~stabl ~stack ~stage ~starv ~stitc ~stopp ~stori ~stret ~strid ~strin ~strip ~subpr
-0.20 ~suffe ~suffi ~suppr ~surfa ~swall ~swapp ~swear ~table ~taich ~tampo ~team' ~teard ~tempo ~tenso ~tenth ~that'
-0.20 ~thean ~thems ~they' ~thric ~thrus ~times ~tippe ~toden ~toget ~trace ~track ~traje ~trans ~trial ~trian ~trimm
-0.20 ~tripl ~trunc ~twelv ~twent ~tzuha ~ultra ~undet ~unfre ~unfro ~unifi ~unini ~unitt ~unpac ~unpic ~unqua ~unsig
-0.20 ~unsqu ~untic ~unusa ~upgra ~user' ~uvico ~vanil ~vanis ~varia ~varie ~varyi ~verla ~verlu ~viewp ~visua ~voxel
-0.20 ~wallp ~warne ~weigh ~weite ~where ~which ~widen ~winog ~worki ~wrapp ~writi ~wslco ~wurde ~x2048 ~x3x12 ~xgboo
-0.20 ~you'r ~zombi ~zweit ~алгор ~больш ~буфер ~второ ~выклю ~держа ~добав ~загру ~занят ~запро ~кажды ~матри ~модел
-0.20 ~обнул ~обраб ~оказа ~оптим ~освоб ~остав ~перво ~перем ~поста ~прохо ~работ ~серве ~счита ä>uft çã çã>o è>s é
-0.20 é>e é>marre é>tait öß>en ü а больше больше>не было висел висел>чужой включил всё>работает второй выключил
-0.20 гб>включил гигов держал для до добавил загрузилась запрос из кадры каждый карту карты матрица модель обнулил
-0.20 оказалось он первой перед пока после поставил поставил>0 при прохода работает тысяч файл чужой это い>た く さ
-0.20 し>た ず た>。 ち っ っ>た っ>て て>い で>、 な に の ま>し ま>ま め よ よ>う れ>て ル ー 一 不 之 之>后
-0.20 了>enforce 了>。 从 個 全 全>部 列 到 加 可>以 后 存 就>不 就>好 常 建 开 掉 效 显 显>存 样>。 正 正>常 每 的 直
-0.20 落 落>ち 行 里 개 계>속 고 고>있 그 까 나 너 넣 네 니 니>까 델>이 됩 됩>니 라 를 리 마 만 변 변>수 서 속 스 아
-0.20 어>서 었 었>어 에 요 있>어 있>었 잡 정 트 하 하>고 하>나 하>니 한 할
+0.20 000>by 000>images 000>mb 000>rows 00>00 00>01 00>mib 01>00 02>03 02>06 02>12 02>23 03>02 03>04 03>12 03>14 03>19
+0.20 03>40 04>10 04>torch 05>and 05>gib 06>07 06>14 06>18 06>t07 07>07 08>20 08>21 08>30 09>14 0>00 0>04 0>06 0>11
+0.20 0>19 0>26 0>3 0>38 0>44 0>5 0>8 0>9 0>96 0>a6000 0>b 0>before 0>by 0>cuda 0>device 0>failed 0>fails 0>for 0>full
+0.20 0>gb 0>gives 0>had 0>in 0>left 0>ours 0>peaks 0>since 0>so 0>task 0>that 0>to 0>took 0>v100 100>gb 1024>it
+0.20 1024>the 1080>ti 10>0 10>00 10>11 10>3 10>cuda 10>memory 10>million 10>output 11>00 11>05 11>23 11>8 11>wsl2
+0.20 120>000 120>g 12400>f 128>512 128>and 128>floats 128>gb 128>so 128>x128 12>00 12>1 12>3 12>4 12>40 12>400 12>50
+0.20 12>and 12>b 12>gb 13>1 13>was 1440>p 14>2 14>20 14>2024 14>31 14>gib 14>h 14>of 14>s 1536>x1536 15>3 15>49 15>7
+0.20 15>gib 15>h 15>model 15>with 160>mb 16376>mb 1660>ti 16>on 16>one 16>ranks 16>so 16>the 16>tokens 17>06 18>03
+0.20 18>4 18>6 18>again 18>mb 18>to 190>gb 190>mb 196>maximum 19>00 19>44 1>00 1>1 1>10 1>12 1>13 1>14 1>17 1>18 1>20
+0.20 1>21 1>30 1>50 1>61 1>87 1>already 1>also 1>batch 1>but 1>by 1>do_sample 1>finishes 1>g 1>gb 1>gets 1>i
+0.20 1>identical 1>jetson 1>k 1>len 1>loads 1>mb 1>ms 1>node 1>nvidia 1>of 1>on 1>pool 1>rank 1>s 1>same 1>set 1>tb
+0.20 1>the 1>too 1>took 1>two 1>und 1>valueerror 1>x3x640x640 2 200>x200 2023>19 2023>3 2024>02 2024>09 2025>02
+0.20 2025>03 2025>04 2025>06 2025>09 2025>10 2026>03 2031>05 2048>features 2048>no 2060>6 2080>ti 20>04 20>08 20>33
+0.20 20>are 20>mib 20>of 2147483648>bytes 214>cuda 21>14 21>28 21>on 21>secs 224>batch 224>x224 22>0 22>04 22>1 22>12
+0.20 22>4 23>08 23>4 23>65 23>7 23>h2 24>01 24>02 24>06 24>gb 256>00 256>by 256>hidden 256>on 256>px 256>x256 25>07
+0.20 25>in 28>c 28>gib 28>gpu 28>no 2>000 2>18 2>19 2>2 2>3 2>6 2>77 2>99 2>a 2>add 2>all 2>already 2>at 2>crash 2>e
+0.20 2>is 2>mb 2>micro 2>nd 2>no 2>ok 2>one 2>per 2>s 2>shards 2>t4 2>torch 2>vae 2>which 2>with 2>workers 2>xlarge
+0.20 300>to 3060>12 3080>not 3090>i 3090>it 3090>s 3090>that 30>2023 30>as 30>days 30>leaves 30>mb 30>of 310>residues
+0.20 31>gib 31>in 320>w 32768>is 32768>the 32>and 32>g 32>gb 32>heads 32>mb 32>of 32>to 33>key 350>m 35>35 36>m
+0.20 380>gb 3>0 3>10 3>12 3>224 3>3 3>49140 3>70 3>8 3>and 3>are 3>e 3>epochs 3>fraction 3>has 3>hours 3>then 3>times
+0.20 3>tp 400>gb 4070>ti 4096>8 4096>was 40>gib 40>lines 40>m 40>mb 40>with 41>gb 42>3 42>to 44>10 45>each 46>7 48>gb
+0.20 48>in 49140>mb 49>frames 49>gib 4>0 4>20 4>3 4>36 4>as 4>at 4>bit 4>gpus 4>images 4>mib 4>passed 4>pp 4>s 4>set
+0.20 4>tests 4>tp 500>mb 500>points 500>steps 50>mb 50>steps 50>times 50>trials 512>batch 512>by 512>px 512>so
+0.20 512>that 512>with 512>x512 51>gb 52>score 551>23 58>gb 5>14 5>3 5>4 5>512 5>b 5>folds 5>k 5>leaves 5>lora 5>s
+0.20 5>steps 5>to 5>tried 61>c 61>in 61>of 64>12 64>128 64>32 64>g 64>made 64>mib 64>passes 65>gib 6>12 6>18 6>7 6>8
+0.20 6>9 6>as 6>cards 6>failed 6>layers 6>loads 6>of 6>with 6>xpu 71>c 75>the 7900>xtx 79>15 7>5800 7>8 7>g 7>m 7>so
+0.20 7>then 7>top_p 7>works 7>x7 812>mib 8192>mb 83>degrees 850>w 85>to 88>in 8>1024 8>4 8>6 8>b 8>bit 8>but 8>by
+0.20 8>each 8>gives 8>heads 8>it 8>k 8>kv 8>only 8>pieces 8>s 8>samples 8>then 8>with 8>x 8bit 90>gib 90>images
+0.20 90>mib 90>seconds 910>b 92>works 95>all 95>in 96>x96x96 99>gib 9>1 9>frames 9>in 9>leaves 9>million 9>then 9>vs
+0.20 9>with a1 a100>40 a100>sxm4 a2000 a30 a4000 a6000>as a770>16 a>1 a>10 a>200 a>24 a>3060 a>512 a>9000
+0.20 a>breakpoint a>charm a>classic a>classifier a>clean a>csv a>day a>detector a>device a>finally a>first a>fixed
+0.20 a>flag a>forgotten a>fraction a>fresh a>friend's a>fused a>gpu a>guy a>hard a>helper a>hiccup a>hitch a>host
+0.20 a>huge a>hundred a>jetson a>laptop a>memory a>merge a>mig a>numpy a>placa a>plain a>print a>private a>random
+0.20 a>red a>replay a>restart a>retry a>role a>rule a>separate a>setting a>shared a>similar a>single a>small a>steady
+0.20 a>student a>t4 a>table a>text a>threadripper a>time a>traceback a>transformer a>typo a>u a>user a>v100 a>vit
+0.20 a>week a>while a>wild a>workaround a>wrong ab aborted about>0 about>1 about>11 about>13 about>14 about>200
+0.20 about>30 about>5 about>9 above>1 absurd accelerate's accelerate's>find_executable_batch_size accelerate>config
+0.20 accelerator>device accepts access access>to accumulate>history accumulation accumulation>of accuracy
+0.20 accuracy>was acknowledged across>the across>your activation>checkpointing activations>and
+0.20 active>attn_implementation activity adam's>state adam>buffers adam>has adam>moments adam>on adamw adamw>8
+0.20 adamw>to adamw_8bit>runs adapters>it add>that added>to admin>says advertised advice after>2 after>25 after>6
+0.20 after>90 after>about after>all after>and after>backward after>detaching after>every after>from_pretrained
+0.20 after>its after>oom after>roughly after>throwing after>update after>updating afterwards afterwards>and again>not
+0.20 again>same against>0 ago ai>had air alert algorithm>this algorithm>with algorithms>that alguien alive>that's
+0.20 alive>through alive>till all>24 all>33 all>along all>combinations all>crash all>fail all>for all>inputs
+0.20 all>loaded all>losses all>nodes all>normal all>other all>p all>params all>ranks all>removing all>six all>so
+0.20 all>tensors all>that all>there all>unoccupied alloc>size alloc_tensor_range alloc_tensor_range>failed allocate
+0.20 allocate>1 allocate>20 allocate>512 allocate>7 allocate>compute allocate>cuda0 allocate>memory allocate>vulkan0
+0.20 allocated>and allocated>are allocated>before allocated>differ allocated>in allocated>tokens allocates>the
+0.20 allocating allocating>tensor allocation allocation>of allocation>on allocations allow allow_growth
+0.20 allow_growth>true allowed>on alone>does alone>exceed alone>might alphafold's already>and already>item
+0.20 already>low already>under also>fails also>occurs also>with also>without alter altogether always always>at
+0.20 always>had always>passes always>ran always>the am>i amd among among>four amount amp amp>on ampere ampere>and
+0.20 an>algorithm an>assert an>empty an>exception an>hour an>instance an>intel an>iteration an>n an>nvidia an>off
+0.20 an>older an>oom ana and and>128 and>214 and>3 and>5 and>512 and>a and>allocated and>are and>asked and>asks
+0.20 and>became and>before and>both and>come and>config and>cublas and>cuda_visible_devices and>deletes and>did
+0.20 and>each and>even and>fits and>found and>gc and>gnome and>had and>holds and>i'm and>in and>is and>labels
+0.20 and>lives and>max_num_seqs and>mem and>memory_allocated and>moves and>neither and>num_ctx and>off and>ollama
+0.20 and>open and>outputs and>paste and>peak and>per and>pin_memory and>prefetch_factor and>prod and>rented
+0.20 and>report and>reserved and>restarted and>retries and>run and>save and>scoring and>see and>shared and>shm
+0.20 and>skips and>started and>stays and>text and>there's and>they're and>three and>torch and>type and>var and>w
+0.20 and>waits and>was and>we've and>what and>windows and>with and>works and>writes and>xla_python_client_allocator
+0.20 and>yet anderen another>and another>model another>process another>user answer>i answer>in answer>says any>chance
+0.20 any>of any>update anybody anyone>else anything anywhere anywhere>in apart>from aphrodite>with api app>every
+0.20 appear appears append>float append>net append>out append>the appendix applied>liger apply>weights applying
+0.20 applying>attention approx approx>1216 april aqui arch are>64 are>around are>both are>capped are>captured are>cut
+0.20 are>free are>green are>kept are>left are>not are>one are>out are>padded are>within aren't>even aren't>the
+0.20 arena>with arithmetic around>1 around>iteration around>the around>two array>job array>of arrow arrow>resident
+0.20 as>active as>advertised as>designed as>every as>expected as>it's as>its as>last as>long as>on as>root
+0.20 as>safetensors as>seen as>shown as>the as>their as>you ask asked>chatgpt asking asks asks>2 assertions asserts
+0.20 asserts>that assigned>to assumption at>03 at>1 at>10 at>128 at>1344 at>14 at>1440 at>224 at>24 at>3 at>32 at>37
+0.20 at>62 at>7 at>70 at>71 at>9 at>900 at>91 at>any at>image at>it at>its at>least at>line at>my at>past_key_values
+0.20 at>the at>two at>vae at>work at>é atom attached attached>is attached>the attempt attempting attempting>to
+0.20 attention>2 attention>and attention>costs attention>matrix attention>optimization attention_mode attn>2
+0.20 attn_implementation>flash_attention_2 auch aucun>autre aucun>effet aucune audio audio>8 aufl aufl>ö author's
+0.20 auto auto_find_batch_size auto_find_batch_size>true auto_scale_batch_size autobatch autocast autograd>graph
+0.20 autograd>is autograd>it autograd>record automatically autre available>kv available>so axolotl axolotl>yaml b>16
+0.20 b>6 b>and b>chat b>i b>instruct b>j b>onto b>q4_k_m b>q5_k_m b>that's b>variant b>y back>and back>from back>when
+0.20 backbone>and backbone>x backend>clear_session backend>is backend>same backends>cuda backward>in backward>pass
+0.20 balancer bang bar bar>on bare bare>metal bat batch>8 batch>and batch>auto batch>has batch>i batch>is batch>it's
+0.20 batch>norm batch>prefill batch>sizes batch>the batch>total batch_size>8 batch_size>auto batched>tokens
+0.20 batches>of batchgr batchgr>öß be>a be>certain be>created be>it be>over be>several be>sure be>swapped be>that
+0.20 be>used because>of because>the because>we been>allocated been>called been>in been>up before>0 before>and
+0.20 before>being before>dense before>optimizer before>the before>trying beforehand begin>this beginner behave
+0.20 behave>alike behaviour behind>nginx below>2 belt bench benchmark>is benchmark>of benchmark>off benchmark>script
+0.20 benchmark>was benchmarks bert>classifier best>convolution bet beta beta>0 better>than between>0 between>2
+0.20 between>each between>folds between>runs bf16 bf16>and bf16>is bfloat16 bi big>but big>deal bigger>gpu
+0.20 bigger>instance bioinformatics bird bisect bit bit>adam bit>later bitsandbytes>and bitsandbytes>was bitten blame
+0.20 blamed blender>render block>after block>and block>as blocks>and blocks>for blog>post bnb>optim body>p boot>with
+0.20 both both>cards both>die both>fail both>have both>in both>jobs both>k both>of both>the both>work bother box>and
+0.20 box>is box>of box>on box>the bpe bpe>units bptt bptt>window braces branch branch>only branch>the break>up
+0.20 breakpoint breakpoint>in broadcasting>n browser bs>48 btw bucketing bucketing>sampler buffer>lives buffer>of
+0.20 buffers>come buffers>were buffers>with bug>oom build>fails build>ok builder>max_workspace_size building
+0.20 builds>the built built>on bump bus>id business but>don't but>for but>it but>it's but>me but>takes but>that
+0.20 but>that's but>there but>there's but>torch but>unused but>we but>who but>with buy buy>a buying by by>1000 by>256
+0.20 by>500 by>64 by>adafactor by>any by>batch by>friday by>key by>line by>max_memory_allocated by>me by>moving by>n
+0.20 by>op by>our by>pytorch by>recording by>three by>user bytes>free bytes>is bytes>of bytes>there c++ c++>engine
+0.20 c>power cache>in cache>lives cache>on cache>that cache_8bit cache_max_entry_count cache_max_entry_count>0
+0.20 cached>blocks cached>memory calculates call call>cuda call>last call>zero_grad called called>after called>at
+0.20 called>del called>from called>with calling>empty_cache calloc calls>backward calls>into calls>torch came>back
+0.20 can't can't>explain can't>load can't>reproduce can't>say can't>see can't>share can't>tell can't>test can>anyone
+0.20 can>give can>i can>keep can>live can>read can>you cannot>allocate cannot>even cap>and capacity>of capture>cuda
+0.20 captured captured>in capturing>cuda capturing>finished card>1 card>3 card>4 card>also card>before card>for
+0.20 card>is card>last card>mentions card>nvidia card>only card>runs card>that card>the card>then card>this card>was
+0.20 card>we card>when card>with cards cards>from cards>the cards>with careful case>that case>that's case>the
+0.20 case>you caught caught>oom cause cause>unknown caused ce>que cell>14 cell>2 cell>first cell>twice cells centre
+0.20 certain>and certain>it's cfonseca ch change>a change>anything change>it change>the changed>on changes chaque
+0.20 characters charm chat>pid chatbot>for chatgpt check>if check>nvidia check>the checked>all checked>no checked>the
+0.20 checkpoint>after checkpoint>before checkpoint>gets checkpointing>is checkpointing>with checks chez child>failed
+0.20 child>process chip chunked>prefill chunks>6 chunks>8 cifar ckpt>to cl cl>0 cl>09 classes classification cleaned
+0.20 cleaned>up clear clear>the clearing>the clip>skip clipping clocks cloning close closed>as closed>when closing
+0.20 closing>as closing>for closure>keeps clue clue>what cluster cluster's cluster's>cgroup cluster>has code>1
+0.20 code>base code>by code>trains coded coded>cuda coffee coincidence colab>with cold collate>function colleague>of
+0.20 collect>between collect>did collect>empty_cache colours columns columns>for combinations come>back come>ç
+0.20 comes>after comes>to comfyui>portable command>is command>line comment comment>that commented>3 commit commits
+0.20 common_init_from_params common_init_from_params>failed communicator comparable compare>the compare>with
+0.20 compilation_config compile>and compile>mode compile>no compiled completed>pod completely compute>buffer
+0.20 compute>buffers compute>sanitizer compute_loss compute_type computed computed>in con>4 con>la concurrency>1
+0.20 config config>builds config>gpu config>no config>pbtxt config>set_visible_devices config>triton configuration
+0.20 confirm confuses confuses>me connection consider>passing console constant contain container container>on
+0.20 container>the context context>failed context>fits context>is context>parallel context>to context>with
+0.20 contiguous>block continua continues>at control conv2d conv>layers conv>py convert>the converted converted>the
+0.20 convinced convinced>that convolutions convs cool cooling cooling>is copied>in copy>from core core>dump coreset
+0.20 correct correct>in correctly costs costs>32 costs>o could>cudnn could>imagine could>it could>somebody could>the
+0.20 couldn't couldn't>enqueue couldn't>get count>1 count>is counter counts>in couple>of course covered cpp cpp>c
+0.20 cpu>after cpu>at cpu>i cpu>mmap cpu>only cpu>so cpu>tensors cpu>to cpu>was cpus cpus>per crash>as crash>remains
+0.20 crash>the crashed crashed>again crashes>in crashing create create>model create_graph>false created>container
+0.20 created>pod creating creating>buffer crop>to cross>entropy cross>validation crossed csrc ct ct>scans ctc>head
+0.20 ctrl+c ctx>cpu cu cublas>handles cublas>workspace cublas_status_not_initialized cublas_workspace_config>4096
+0.20 cuda0>buffer cuda>1 cuda>10 cuda>11 cuda>3 cuda>9 cuda>calloc cuda>cu cuda>cuda_dnn cuda>cufft_plan_cache
+0.20 cuda>devices cuda>get_device_name cuda>jl cuda>keep cuda>memory cuda>oom cuda>out cuda>provider cuda>runtime
+0.20 cuda>set_allocator cuda>set_device cuda>set_per_process_memory_fraction cuda>sorts cuda_device_order
+0.20 cuda_device_order>pci_bus_id cuda_dnn cuda_dnn>cc cuda_graph_max_bs cuda_graph_max_bs>16 cuda_launch_blocking
+0.20 cuda_launch_blocking>1 cuda_malloc_async>is cuda_mps_pinned_device_mem_limit>is cuda_visible_devices
+0.20 cuda_visible_devices>1 cuda_visible_devices>in cuda_visible_devices>is cudadevice cudadevice>id cudf>24 cudnn>be
+0.20 cudnn>may cudnn>workspace cudnn_conv_algo_search cudnn_conv_use_max_workspace>1 cufft's cufft's>plan
+0.20 cufft_plan_cache cufft_plan_cache>max_size cupy's>mempool cupy's>set_limit cupy>cuda cure>it curve customer
+0.20 customer's cut>off cv2>cuda cycles>optix d>b d>fake dag>on dark das>mit dashboard>shows data data>comes data>i
+0.20 data>in data>parallel data>pipeline data>same data>works dataloader>workers dataset dataset>is dataset>then
+0.20 day>it day>one days>now ddp>on ddp>processes ddr4 ddu ddu>in de>los de>novo de>ram dead dead>at deadline deal
+0.20 debian debian>12 debugging>consider declared decodes decoding decorated decorated>with decorates>predict dedes
+0.20 dedes>author deep>learning deepseek>v2 default default>cube default>cuda default>doesn't default>of
+0.20 default>recipe default>settings default>share default>since default>value default>workflow default>yaml defined
+0.20 defined>in defragment degrees del>e del>on del>outputs del>the delay deleted>the deletes dell demand den denoise
+0.20 denoising>steps department deployed deployed>the deprecated depuis der>konfiguration des>images described
+0.20 described>in describes designed desired>gpu desktop>has desktop>on detach>and detached detached>before
+0.20 detached>between detaches details detected>for detecting detector>in dev>and dev>box developer device>0 device>1
+0.20 device>cpu device>now device>nvidia device>ordinal device>pool_memory_resource device>side device_count
+0.20 device_map device_map>0 device_memory_padding device_memory_padding>0 devices>fastest devices>lists devices>to
+0.20 dgx diarize dice dict>is dict>straight dictionary>cache did>nothing did>that didn't didn't>change didn't>help
+0.20 didn't>matter die>karte dies>as dies>later dies>within differ difference>at different>project differs diffusers
+0.20 diffusion>prior dim>32 dim>64 directly>after disable>upper disabled disables disables>gradients discord>had
+0.20 discriminator discussion discussions distinct distinct>input div div>class dmesg dmesg>has do do>a do>call do>in
+0.20 do_sample do_sample>false doc docker docker>image docs>recommend docs>torch document document>the
+0.20 documentation>for documented does>a does>del does>the does>this does>what doesn't>apply doesn't>care
+0.20 doesn't>change doesn't>enter doesn't>help doesn't>look doesn't>matter doesn't>see doesn't>use doing>it
+0.20 don't>accumulate don't>know don't>quote don't>show done>at done>memory double>checked double>quant doubt>it down
+0.20 down>nicely down>that downgraded>to downgraded>torch downgrading download download>the dp0 draws drill drill>14
+0.20 drive driver>was drives>my driving drop_last dropout>0 drops ds ds_report dsa dst dst>tensor dtype due>to
+0.20 dummy>requests dumped duplicate duplicate>of during during>capturing during>eval during>preprocessing
+0.20 during>that dying dynamic>padding e e>1 e>3 e>4 e>5 e>engine e>from e>mail e>with_traceback each>alone
+0.20 each>attempt each>batch each>device each>distinct each>epoch each>fold each>gpu each>holds each>host each>in
+0.20 each>loss each>model each>one's each>prompt each>rank each>step each>that each>the each>trial eager>attention
+0.20 earlier earlier>model earlier>notebook earlier>one earlier>post ecc echo echo>shows edit>the effect>at
+0.20 effect>for effet eight>cards eight>i eight>ranks ein einops either el>registro el>servidor elastic>cache else
+0.20 else>i else>is else>was elsewhere>i ema>no ema>state emptied>it empty>before empty>n empty>set empty_cache>after
+0.20 empty_cache>each empty_cache>in empty_cache>to en>el en>la enable>device enable_attention_slicing>made
+0.20 enable_attention_slicing>was enable_cuda_graph enabled>on encoder>frozen encoder>layers encoder>vae encoder>with
+0.20 encoders encountered end>of ends>in ends>with enforce_eager>true engine>args engine>builds engine>is engine>ok
+0.20 engine>to engine>was enginecore enginecore_dp0 enginecore_dp0>pid engineer engines>at english enhance enough>for
+0.20 enough>gpu enough>i enough>memory enough>vram enqueue enqueue>kernel enter enti enti>è entirely
+0.20 entropy>installed entropy>is entry entry>in environ>cuda_visible_devices environment>variable environments
+0.20 epoch>2 epoch>9 epoch>about epoch>always epoch>and epoch>goes epoch>it's epochs>and epyc equally equals
+0.20 equals>the err>mem errno errno>28 erro erro>continua error>2 error>appears error>cublas_status_alloc_failed
+0.20 error>doesn't error>loading error>not error>remains error>the errors>in errors>out es>am es>mit es>nicht espnet
+0.20 est>ce estimated estimated>maximum estimators estou etl euler euler>a eval>does eval>is eval>keeps eval>loop
+0.20 eval>of eval>set eval_accumulation_steps eval_accumulation_steps>is evaluating evaluation>collects evaluation>is
+0.20 evaluation>script evaluation>with even even>after evening evenings every>10 every>500 every>fold every>other
+0.20 every>second every>stale every>ten every>trial everybody>knows everything's everything>else everything>no
+0.20 everything>to everything>works everywhere everywhere>in evidence exact>same exactly>as exactly>the example>from
+0.20 example>org exceed exceed>the except>around except>branch exception>capture exception>is exception>object
+0.20 exclusively executable executed executed>in executing executing>the execution_engine
+0.20 execution_engine>run_backward executor exemple exist existing exists exit>1 exit>code exited exiting exllamav2
+0.20 exllamav2>max_seq_len exp_avg expandable expandable>segments expandable_segments expected expensive expensive>we
+0.20 experience explain explain>it explaining export exported>before exported>from extra>contexts extracting>features
+0.20 extreme f f>cpu f>file f>the fail>with failed>0 failed>out failed>with failing>script fails>although fails>and
+0.20 fails>around fails>as fails>for fails>identically fails>rtx fails>somewhere failure failures>in fairseq
+0.20 fairseq>catches faiss>cpu faiss>gpu's fake>batch falla falling falling>back falls>back falls>on false>all
+0.20 false>made false>was fan fancy fans far>from far>so fastapi>app faster>than faster>whisper fastest>first feats
+0.20 feature>request features>are feb fedora feel feel>free fellow few>kb fft>algorithm figured figured>the figures
+0.20 file file>as file>lazily file>opt file>quot file>so file>srv fills>my filtered filters>size find>out find>the
+0.20 find_executable_batch_size fine>20 fine>i fine>on fine>the fine>tune fine>tuning fine>until fingers
+0.20 fingers>crossed finish>the finishes>in firefox firmware first>200 first>call first>cell first>experiment
+0.20 first>has first>idea first>iteration first>line first>loads first>model first>picture first>post first>prompt
+0.20 first>render first>request first>theory first>thing fit>in fits>as fits>into fits>now fits>with five>minutes
+0.20 five>seeds fix>anything fixed>a fixed>batch fixed>in fixed>lengths fixed>size fixing flag>is flag>no flag>the
+0.20 flags_allocator_strategy flash>backend flash>true flash_attention_2 flashattention flat>line flat>over flickers
+0.20 flickers>for float>loss float>on floats fold>4 folder folder>by folds>in follower following>exception follows
+0.20 for>2 for>50 for>5000 for>another for>any for>as for>completeness for>context for>cuda for>explaining for>having
+0.20 for>him for>hours for>how for>img for>is for>lack for>launch for>me for>months for>most for>now for>over
+0.20 for>pictures for>prediction for>retrieval for>sdxl for>self for>simplicity for>single for>students for>such
+0.20 for>tactic for>ten for>their for>this for>two for>us for>val for>what for>your format formatting former>model
+0.20 forum>had forward>backward forward>before forward>fails forward>of forward>without forwarded found>1 four>for
+0.20 four>gunicorn four>of fp16 fp16>4 fp16>weights fp8>weights fpn fraction>from fraction>is fraction>of
+0.20 fraction>static fragmentation fragmentation>see frame's>locals frame>112 frames>either frames>from frames>of
+0.20 frames>then frameworks free>all free>and free>h free>have free>space free>tier free>to free>which
+0.20 free_all_blocks>prior freed>with freezes freezing>the fresh fresh>subprocesses freshly friend's friend>had
+0.20 from>16 from>4 from>42 from>50 from>70 from>adam from>bitsandbytes from>day from>fold from>line from>meta
+0.20 from>models from>nvidia from>one from>our from>pip from>python from>scratch from>someone from>stage from>the
+0.20 from>there from>time from>worker front front>of frozen>vae fsdp>full full>40 full>fine full>log full>logits
+0.20 full>output full>shard full>the full>while fullres function>is functional
+0.20 functional>scaled_dot_product_attention funny funny>part funny>story fused fused>true fused_batch_size>4 fusion
+0.20 g5 g5>2 g>5 g>80 g>cuda g>i g>ì gain gained gallocr gamma gamma>2 gan's>fake gateway gave>up gb>100 gb>11
+0.20 gb>4090 gb>again gb>are gb>available gb>by gb>compute gb>ddr4 gb>device gb>e gb>even gb>for gb>instances gb>is
+0.20 gb>jetpack gb>loaded gb>on gb>once gb>opencv gb>or gb>overall gb>p gb>physical gb>pool gb>profile gb>python
+0.20 gb>reserved gb>right gb>so gb>sorry gb>stays gb>still gb>swap gb>throughout gb>torch gb>tried gb>was gb>win
+0.20 gb>would gb>xformers gb>y gb>카 gcc gemma>2 gemma>folks generate>makes generates get get>captured get>it get>on
+0.20 get>reset get>rid get>the get_device_name get_device_properties>0 gets>built gets>half getting getting>it gfx
+0.20 ggml>cuda ggml_cuda_init ggml_cuda_init>found ggml_gallocr_reserve_n ggml_gallocr_reserve_n>failed ghcr ghcr>io
+0.20 giant>picture gib>allocated gib>already gib>and gib>free gib>is gib>it's gib>of gib>on gib>then gib>when gist
+0.20 give>me give>the giving giving>up global>attention globally globals go>away go>through goes>down goes>out
+0.20 goes>wrong gone>in good>and got>a got>an got>it got>no got>picked got>released got>the gpt gpu>12 gpu>6 gpu>7
+0.20 gpu>a100 gpu>blocks gpu>but gpu>c gpu>can't gpu>fraction gpu>gtx gpu>here gpu>isn't gpu>memory gpu>model
+0.20 gpu>models gpu>one gpu>operator gpu>part gpu>pme gpu>poor gpu>same gpu>since gpu>then gpu>use gpu_mem_limit
+0.20 gpu_mem_limit>for gpulayers gpus>4 gpus>of gpus>with gpustat>output gqa>with gracias gracias>por
+0.20 grad>accumulation gradient>accumulation gradient>norm gradient>penalty gradient_checkpointing
+0.20 gradient_checkpointing>true gradient_checkpointing_enable>is gradients>on gradienttape>block gradio>4 grads>are
+0.20 graph graph>alive graph>attached graph>before graph>begin graph>for graph>has graph>is graph>lives graph>memory
+0.20 graph>not graph>trees graphs>and graphs>get grep grep>python grepped grepped>for gres>gpu grew>by grid>size
+0.20 groups>one grow grows>on growth>on grpo>the gt>730 gtremblay gtx>1050 gtx>1660 gtx>titan guess>i guess>the
+0.20 guess>was guess>would guessing gui gunicorn>workers guy>on guy>with h100 h100s h2 h200 h20>96 h>and h>tuple habe
+0.20 habe>ich habit had>16 had>6 had>a had>all had>create_graph had>gone had>hoped had>no had>not had>read had>that
+0.20 had>their had>time had>torch half>empty half>right halve>the hanako hand handle>remove handler>does handler>was
+0.20 handler>with handles>the handling hands hangs hangs>instead happen>with happens>at happy>to hard hard>coded
+0.20 hardware harmless has has>120 has>2 has>23 has>46 has>512 has>6 has>a has>always has>an has>doubled has>ever
+0.20 has>four has>had has>not has>quit has>removed hat>jemand have have>1 have>4 have>looked have>no have>sworn
+0.20 have>that have>the have>torch have>tried have>two haven't>had haven't>looked hay hay>ning hbm hdf5 he>doesn't
+0.20 he>had he>says he>was head>is headless heads heads>sequence heads>the health hear height hello helm helm>chart
+0.20 help>either help>me help>neither help>with helpful hence>no hence>one here's here's>the here>i here>is here>it's
+0.20 here>not here>which heron heuristic>and hi>all hi>i hiccup hidden>768 hidden>state hiperroroutofmemory his>card
+0.20 his>with history>across history>append hitch hjort ho hola holding>a holding>the holds>6 home>it honest honestly
+0.20 hooks hope hoped hoping hoping>for hopper host>as host>memory hours>per hours>with how>it how>long however
+0.20 however>the hpp hpp>196 https>example huge>performance huge>workspace huggingface huggingface>text hundred
+0.20 hunyuan hyperparameter>search hypothesis i'd i'd>expect i'd>have i'd>need i'd>rather i'll>test i'm>on i'm>only
+0.20 i'm>puzzled i'm>running i'm>using i've>attached i've>been i've>got i've>inherited i've>put i5 i5>12400 i>already
+0.20 i>also i>am i>believe i>blamed i>called i>checked i>cleared i>copied i>could i>couldn't i>d i>del i>deleted
+0.20 i>did i>don't i>double i>even i>find i>fine i>first i>followed i>grepped i>had i>haven't i>hope i>j i>kept
+0.20 i>logged i>looked i>made i>measured i>need i>never i>noticed i>pointed i>read i>remember i>restarted i>run
+0.20 i>said i>sang i>searched i>start i>stopped i>suspected i>tensorflow i>then i>think i>took i>trained i>turned
+0.20 i>use i>used i>will i>wondered i>would i>wouldn't id>0 idea>why identical identically idles>at if>it's if>not
+0.20 if>reserved if>so if>somebody if>that if>your igual illegal illegal>memory image>is image>on image>size
+0.20 images>after images>and imagine img>in imgsz>640 import>so import>tensorflow importing>torch ims_per_batch>16
+0.20 in>0 in>1 in>12 in>30 in>all in>and in>any in>bfloat16 in>blocks in>both in>chunks in>code in>cupy's in>dev
+0.20 in>dict in>eager in>evaluate in>every in>file in>fp32 in>fresh in>front in>general in>generate in>h in>half
+0.20 in>hbm in>his in>host in>inference in>its in>maml in>mind in>nightly in>no in>nvtop in>on in>other in>our
+0.20 in>parallel in>safe in>spring in>staging in>ten in>torch's in>training in>transformers in>turn in>two
+0.20 in>validation in>wsl include include>rmm include_local_variables>false includes includes>the including increased
+0.20 increases indeed index>on indices inference inference>1 inference>engine inference>mode inference>on
+0.20 inference>server inference>takes inference_mode inference_mode>and inference_mode>decorates influence>on
+0.20 info>max info>worker information infra ing initialises initialize>the initializing initializing>the initially
+0.20 initially>i input input>1 input>of input>output input>size input>weight inputs>and inputs>are inside>a install
+0.20 installed installed>and instance>of instruct insufficient>memory int64 integrated>gpu interest interesting>that
+0.20 internally internet into>16 into>one investigated investigation io io>huggingface ip ipc ipc>host is>151 is>16
+0.20 is>2048 is>23 is>4096 is>64 is>75 is>active is>adamw is>already is>between is>built is>cached is>coming
+0.20 is>completely is>computed is>constant is>correct is>cut is>documented is>enabled is>exceeded is>export is>freed
+0.20 is>full is>gone is>harmless is>how is>identical is>index is>it is>just is>launched is>left is>less is>listed
+0.20 is>loaded is>measured is>memory is>negligible is>none is>opened is>otherwise is>out is>passed is>preallocated
+0.20 is>rebound is>reserved is>right is>scheduled is>solved is>started is>there is>this is>tiny is>to is>unset
+0.20 is>updated is>used is>well is>with is>wrapped is>your is>zero is_available>returns isn't>a isn't>even
+0.20 isn't>fused isn't>installed isn't>it isn't>set isn't>shared isn't>the issues it's>2 it's>bare it's>called
+0.20 it's>constant it's>dead it's>empty it's>gone it's>not it's>ok it's>open it's>unrelated it's>worth it's>written
+0.20 it>20 it>3 it>after it>afterwards it>also it>and it>answers it>asks it>back it>be it>because it>behaves it>can't
+0.20 it>changed it>changes it>climbs it>comes it>crashed it>did it>didn't it>errors it>every it>falls it>for it>from
+0.20 it>goes it>got it>happen it>helped it>in it>initialises it>last it>makes it>may it>might it>moved it>need
+0.20 it>nevertheless it>next it>off it>put it>puts it>really it>seems it>should it>simply it>slows it>stopped
+0.20 it>surfaces it>takes it>than it>that it>this it>too it>usually it>without it>worked item>everywhere item>i items
+0.20 items>is iteration iteration>until iters its>blocks its>default its>history its>internal its>slice its>weights
+0.20 its>whole itself>after itself>and iulia j>d j>á jan jana jana>10 january java>lang jax>errors jax>has jax>in
+0.20 jaxlib>0 je je>l'ai jemand jetpack jetpack>6 jetson>nano jetson>orin jl jl>5 job job>completed job>had
+0.20 job>localhost job>spec job>to joblib joblib>with jpeg json jul jul>1 julia>cuda jumps>from just>for just>one
+0.20 just>torch just>works k>and k>commented k>context k>fold k>of k>particles k>prompts k>ring k>self k>tokens
+0.20 k>vocab k>vocabulary kaggle kaggle>2 kaggle>p100 kann keep>frames keep>only keep>their keeping keeps>dying
+0.20 keeps>gradients keeps>only kept>in kept>with keras>backend keras>example keras>users kernel>6 kernel>first
+0.20 kernel>is kernel>was kernels>sdf key>by kh kh>á kh>ô killed>all killed>every killed>everything killer>entry
+0.20 killer>line killing killing>pod kilobytes kind>in know>what koboldcpp>1 konfiguration kubernetes>1 kv>heads
+0.20 kv>self kv_cache_config kv_cache_free_gpu_mem_fraction kv_cache_free_gpu_mem_fraction>in l'ai l'ai>v l40s l>i
+0.20 la>2 la>carte la>machine la>primera lab>note label>fusion label>says labelled labelled>it landing landing>on
+0.20 lang>outofmemoryerror language>model laptop>chose laptop>has large>for large>one large>to large>try large>v2
+0.20 larger largest>batch last>comment last>commit last>good last>month last>position last>week last_traceback>and
+0.20 lasts late late>answer latency later>in later>with laufen launch>line launched>with launcher>asserts
+0.20 layer>filters layers>and layers>in layers>offloaded layout lbianchi lead lead>to learning>rate learning>tutorial
+0.20 least least>not least>one least>the leave>it leaves>0 leaves>20 leaves>no leaves>too leaving lecture left>before
+0.20 left>in left>the len>131072 len>32768 len>4096 len>512 length>512 length>audio lengths>in let's lib lib>python3
+0.20 libcudnn liger liger>kernels lighter lightning's lightning's>trainer lightning>and like>in like>it like>this
+0.20 like>to limit>16 limit>at limit>set limit>the limit_all_gathers limited>to limits line>after line>by line>from
+0.20 line>in line>it line>it's line>loss line>out line>says linear>cross lines>in linked list>but list>holds list>is
+0.20 list>of list>we listen listen>api lite little>for live>in live>with lives living living>in llama3>8 llama>2
+0.20 llama_init_from_model>failed llama_model_load_internal llama_model_loader llama_model_loader>loaded
+0.20 llama_new_context_with_model llm>info llm>warning llm_load_tensors>offloading lm_head>output load load>3 load>a
+0.20 load>balancer load>model load>one load>path load>restores load>to load>weights load>with load_from_checkpoint
+0.20 load_from_checkpoint>in load_in_4bit>true load_state_dict>state load_tensors>offloaded load_tensors>offloading
+0.20 load_weights loaded>anything loaded>meta loaded>models loader loading>with loads>answers local_rank
+0.20 local_rank>first localhost localhost>replica locals>alive log>attached log>is log>memory log>of log>shows
+0.20 logged>it logger logging>the logical logits logits>is logits>tensor logs>of long>ago long>context long>side
+0.20 longer longer>to longest>sample longformer>window look>at look>like looking looking>at looks>good loop>only
+0.20 lora>adapters lora>or lora>r los>tensores loss>0 loss>backward loss>goes loss>into loss>item loss>kept
+0.20 loss>looks loss>makes loss>tensor loss>that loss>unchain_backward loss>with losses>append losses>are
+0.20 losses>without lot>of lote loud low>on low_cpu_mem_usage>true lower>resolution lower>than lowered
+0.20 lowered>gpu_memory_utilization lowered>to lowering>gpu_memory_utilization lowering>max lowvram lr lr>2 lr>3
+0.20 lstm>on lua m2 m40 m40>24 m>encoder m>items m>particles m>row m>torch m>trainable mac mac>mini mac>studio
+0.20 machine machine>a machine>fails machines macos made>before made>sure magic mail mail>from mailing mailing>list
+0.20 main main>and main>loop maintainers make make>it make>up make_graphed_callables>is makes>one makes>the man
+0.20 managed management manager>is many>resources map_location>argument map_location>is mapped mapped>arrow mapped>to
+0.20 mar>17 march>the maren marking marking>as mask>and mask>for master>of matches matches>the matching matching>on
+0.20 mate maths matrix>as matter matters max>approx max>batch max>kv max>model max>num max>seq max_batch_size>8
+0.20 max_input_len max_model_len>2048 max_model_len>is max_model_len>when max_split_size_mb>made max_split_size_mb>to
+0.20 max_tokens_in_paged_kv_cache maximum>pool maximum>variable may>be may>lead may>not may>or may>try maybe>another
+0.20 mb>as mb>fine mb>i mb>of mb>on mb>outside mb>that's mb>total mb>which mb>with mb>yet mdrun me>an me>guessing
+0.20 me>half me>on me>so me>too mean>and mean>of meant>to meantime measure measured>by median medium>on
+0.20 medvram>xformers meeting megatron's mei_l mem>120 mem>fraction memmap>on memory>2 memory>access memory>although
+0.20 memory>as memory>at memory>bytes memory>can't memory>cannot memory>drops memory>error memory>graph
+0.20 memory>increases memory>management memory>mapped memory>pool memory>pools memory>sits memory>snapshot
+0.20 memory>stays memory>this memory>times memory>tried memory>try memory>utilization memory>went memory>when
+0.20 memory>while memory_allocated>is memory_summary memory_viz memory_viz>picture mempool>set_limit
+0.20 mempoolsize>workspace mention mention>that mentioned merci merely mesh message>on meta>data method metric
+0.20 metrics mib>as mib>is mib>of mib>on mib>together mib>were mig>on milestone milestone>2 million>parameters
+0.20 million>rows million>steps mind>the mine>alone mine>are minecraft>with mini>m2 mini>pc minimum minute minute>on
+0.20 minutes>avail mix mix>up mixed>precision mixtral>has mixup ml mlund mmq mobile mode>as model>1 model>but
+0.20 model>dtype model>fits model>from model>has model>id model>in model>itself model>large model>len model>loads
+0.20 model>models model>size model>weight model>works model_runner model_runner>py modelo>de models>heron models>nemo
+0.20 models>the models>to modifier's module>kernels module>of moments>on momentum momentum>0 mon monday more>gpus
+0.20 more>information more>swap more>to morning>and most most>recent mostly move>to moved>it moved>on moved>the
+0.20 moved>with moves>it moves>predictions moving>to mpi>processes mps mr mr>device ms>per much much>of much>vram
+0.20 multiplication>and mx150>2 mxnet's mxnet_cudnn_autotune_default>to my>2 my>a100 my>bashrc my>case my>dataset
+0.20 my>desktop my>earlier my>evaluate my>fork my>gpu my>graph my>guess my>home my>labmate's my>list my>notebook
+0.20 my>notes my>problem my>process my>run my>setup my>side my>slot my>supervisor my>suspect my>suspicion my>theory
+0.20 my>weekend n'y n1 n>512 n>attention n>by n>matrix n>memory n>stream n>the n_ctx>4096 naive>form name>is names
+0.20 nano nano>8 native nb nb>gpu nccl nccl>warn nccl_max_nchannels>2 near need>2 need>7 need>more needed>which
+0.20 needs>more negligible neither>did nemo>12 net>at net>has net>v2 net>x network>dim network>is network>itself
+0.20 neustart never>at never>found never>got never>run never>touch never>used nevertheless new>graph new>one news
+0.20 next>month next>release next>week nf4 nginx nh nicely nicely>until nichts nightly nightly>fails ning ning>ú
+0.20 nlmeans nn>functional nn>modules nnu nnu>net no>3 no>accelerate no>autograd no>avail no>available no>better
+0.20 no>business no>clue no>cupy no>ddp no>desktop no>different no>earlier no>error no>extra no>giant no>globals
+0.20 no>gpu no>graph no>growth no>hay no>hidden no>hooks no>idea no>jax no>jupyter no>leftover no>less no>mask no>mig
+0.20 no>momentum no>odds no>one no>part no>pattern no>pinned no>result no>that no>time no>try no>user no>vgpu no>we
+0.20 no>windows no>xid no_grad>and no_grad>around no_grad>code no_grad>feats no_grad>with noch>ein node>at node>was
+0.20 node>with none>in none>of nonetheless nor nor>did norm normal>completed normal>created normal>killing
+0.20 normal>scalingreplicaset normal>started normal_vram normally not>13 not>a not>enough not>fix not>for not>in
+0.20 not>it not>keep not>me not>recommended not>reproducible not>specified not>stale not>start not>sure not>switch
+0.20 not>that not>touch not>turn not>using not>yet note>that notebook notebook's>stored notebook>3 notebook>killed
+0.20 notebook>on notebook>open notebook>tab nothing>but nothing>changed nothing>fancy nothing>gained nothing>that
+0.20 noticed nous now>both now>flat now>give now>i now>sits nowhere nowhere>in np>empty num>batched num>shard
+0.20 num_beams>1 num_beams>16 num_classes>21 num_ctx num_ctx>2048 num_ctx>4096 num_ctx>in num_generations num_stages
+0.20 num_workers num_workers>0 numa numba>cuda number number>of numel numel>for numpy>memmap numpy>with nvidia>com
+0.20 nvidia>comes nvidia>rtx nx>16 o>erro o>fa o>n object>has object>is observation obvious obviously occurs
+0.20 occurs>with oct odds of>0 of>12 of>125 of>2000 of>2048 of>256 of>26 of>33 of>4 of>40 of>5 of>50 of>blocks
+0.20 of>crashing of>every of>everything of>feature of>features of>five of>free of>gpu of>half of>in of>interest
+0.20 of>last of>layers of>llama of>megabytes of>nccl of>no_grad of>node of>our of>ours of>past of>policy of>rank
+0.20 of>rss of>scope of>six of>small of>streams of>temp of>text of>the of>this of>thumb of>to of>trainable of>us
+0.20 of>workspace of>you off off>after off>autograd off>cudnn off>for off>from off>max off>still official offload>of
+0.20 offload_folder offloads often ok>it ok>on ok>second ok>so ok>up ok>val old>checkpoint old>forum old>model
+0.20 old>net older>ones omp omp_num_threads on on>12 on>30 on>500 on>8 on>arch on>average on>batch on>both on>cards
+0.20 on>checked on>demand on>dev on>discord on>fedora on>follower on>gradient on>his on>hopper on>in on>its on>job
+0.20 on>kaggle on>linux on>loading on>lora on>main on>memory on>monday on>node on>off on>or on>others on>private
+0.20 on>rank on>reddit on>requested on>sep on>shared on>slack on>so on>stackoverflow on>staging on>startup on>step
+0.20 on>this on>thursday on>tuesday on>two on>vacation on>when on>whole on>windows once>had once>in once>per
+0.20 once>this once>upon one>a10g one>at one>before one>both one>copy one>else one>epoch one>from one>gets one>goes
+0.20 one>gpu one>is one>model one>on one>passes one>per one>pid one>process one>prompt one>rtx one>second one>step
+0.20 one>t4 one>that one>that's one>the one>thread one>to one>token one>too one>very one>without one>worker ones>is
+0.20 only>300 only>4 only>card only>decode only>my only>one only>see only>so only>this only>torch only>used
+0.20 only>where only>with onnx>file onnx>opset oom>in oom>on oom>unloading oom>when ooms>on op>can open open>a
+0.20 open>for open>on opencl opened opened>by operation operator operator>23 opset opset>17 optax optax>adamw
+0.20 optim>paged_adamw_32bit optimization optimizer>is optimizer>off optimizer>states optimizer>we
+0.20 optimizer>zero_grad options optuna>with or>does or>eager or>from or>in or>leave or>less or>may or>not or>off
+0.20 or>on or>restart or>the or>use or>without orbax>restores ordinal ordinal>0 org original>paper orin orin>nano
+0.20 ort>cuda oserror oserror>errno other>allocations other>cuda other>engine other>gpu other>machine other>numbers
+0.20 other>processes other>python other>side other>thread other>users other>words otherwise>empty ou ought ought>to
+0.20 our>admin our>code our>config our>data our>dataloader our>env our>except our>handler our>launch our>loop our>net
+0.20 our>pipeline our>prompts our>provider our>setup our>sglang our>tree ours>has ours>is out>and out>no out>what
+0.20 outofmemoryerror output>at output>in output>layer output>of over>5 over>reserving over>ssh over>to overall
+0.20 overhead>is overnight own>context own>device own>gpu own>log own>memory own>photos own>process own>script
+0.20 own>subprocess p100>it p>data p>i p>numel pack packages>torch page pagedattention pairs>and panic panic>unable
+0.20 paper parallelism param>group parameters>gives parameters>in parameters>so parameters>the params>0 params>batch
+0.20 part>in part>works partitions>the parts pass>map_location passed>0 passes>and passes>at passes>with
+0.20 passes>without passthrough past_key_values paste>it paste>the patch>size path path>is path>on paths patience
+0.20 pc>with pci pci_bus_id pci_bus_id>set pcie peak>during peak>of peak>usage peaks penalty pending per>day
+0.20 per>image per>node per>parameter per>rank per>stream per>window per_device_train_batch_size
+0.20 per_device_train_batch_size>16 per_device_train_batch_size>2 percent>of perfectly performance performance>loss
+0.20 perhaps>a persistent persistent>false persistent_workers persistent_workers>true person>on petra photos
+0.20 physical>memory physically pictures>are pictures>of pid>4401 piece>the pieces>left piling pin_memory>on ping
+0.20 pinned>cpu pip>list pipe>gc pipeline pixelgrau pixels>and place>already place>with plain>bert plan plan>is
+0.20 plan>to planned platform>gives platform>team plays>a please>ignore please>show please>use plugged plus>two
+0.20 pme>gpu poca pod pod>has pod>notebook pod>ranker pod>tagger pod>train point point>0 points>to pool>as pool>cpp
+0.20 pool>for pool>size pool>solo pool>which pool>with pool_memory_resource pool_memory_resource>hpp pools>don't
+0.20 pools>e pools>for popped por>si port port>from portable positions>the possible possible>that possibly>the post>i
+0.20 post>the posted poster pr>is practically preallocate>false preallocated>temp preallocates>75 preallocates>one
+0.20 precisely>the precisely>what precision>bf16 precision>for predict predict>function predict>so predictions>are
+0.20 predictions>to predicts preds>append prefetch_factor prefetch_factor>2 prefill>tokens prefix>caching primera
+0.20 print>loss print>model print>the printed printed>and printed>in printed>them prints prior prior>to priority
+0.20 private>memory priya's prob>é probably proceso process>1 process>it process>only process>per process>uses
+0.20 process>was processes>and processes>rebooted processus prod product>is profile>in profile>run profiling>takes
+0.20 program>closes program>shows progress progress>bar promises prompt>executed prompt>of properly proposed provato
+0.20 provider provider>options pruning ps ps>shows psu put>in puts>it puzzled px>but py>quot python>3 python>on
+0.20 python>only python>pid pythons pytorch>1 pytorch>blog pytorch>but pytorch>faq pytorch>limit pytorch>with
+0.20 pytorch_cuda_alloc_conf pytorch_cuda_alloc_conf>expandable_segments q4_k_m>gguf q4_k_m>of q5 q5_k_m q5_k_m>gguf
+0.20 q8_0>for q>i quality quan quan>sorry quarter que>le que>quelqu'un quelqu'un queries queries>and query>says quick
+0.20 quick>fix quick>reply quot quot>line quote quote>me qwen>72 r4in r>16 r>8 radeon>rx raise>runtimeerror
+0.20 raising>it ram>1 ram>and ram>at ram>by ram>free ram>i ram>swap ram>the ran>every ran>fine ran>for ran>into
+0.20 ran>through random>oom random>sometimes random>tensors range rank rank0>valueerror rank1 rank>1 rank>2 rank>3
+0.20 rank>holds rank>reads ranker ranks ranks>all ranks>and ranks>eight ranks>use rapids>cudf rather>not rc1 rcnn
+0.20 rcnn>batch re>running readme>asks readme>says reads>the ready really really>runs reason reason>for rebooted
+0.20 rebooted>twice rebound received received>sigquit recent>call rechner recipe recommended>huge recommends
+0.20 record>this recording>a red>box redshift reduce>the reduce>your reduced reduced>to reference>the refine3d
+0.20 refuses>to registro registro>completo reimaged reinstalled related>but related>to release>all released>config
+0.20 released>when releases remat>policy remember removed>its removed>last removed>with removing render render>on
+0.20 render>stops renske renske_v rent rented>an reopen repackaged repair repeating repeating>layers replaced
+0.20 replaced>adam replaced>it replay>works replayed replica replica>0 replica>set replicas>behind replies reply>will
+0.20 repo>the reported>in reporter>0 repositories repository reproduce reproduced reproducible request's request>for
+0.20 request>had request>in request>returns requested>amount requested>for requested>to requirements requires
+0.20 requires>about requires_grad>is requires_grad>prints requires_grad_ requires_grad_>false reserve>the
+0.20 reserved>and reserved>by reserved>for reserved>memory reserved>stays reserves>9 reserves>90 reserving>va
+0.20 reset>each resident>size resizable resizable>bar resnet50 resnet50>with resnet>18 resolution>max resolution>the
+0.20 resolved resource resource_exhausted resources>requested response restart>the restarted>twice restarts>by
+0.20 restores>tensors result>is result>on result>unchanged results>in results>list resume>code resume>dies
+0.20 resume>fails resume>path resumed resumed>run retried retried>5 retrieval retry retry>after retry>outside
+0.20 retry>with retrying>with return>f returns returns>0 returns>a returns>true reuses reverting reverting>the review
+0.20 rex>0 rifi rifi>é rig right right>after right>one ring ring>attention riser rmm's rmm's>pool rmm>failure rmm>mr
+0.20 roberta rocm rocm>5 rocm>6 rollback room>214 roughly>1 roughly>60 router row>in rows>300 rtx>2060 rtx>2070
+0.20 rtx>3060 rtx>a5000 rule rule>of run>14 run>3 run>inference run>inside run>same run>several run>stopped run>stops
+0.20 run>works run_backward run_backward>calls running>a running>in running>the running>with running_loss>loss
+0.20 runs>and runs>everything runs>from runs>it runs>now runs>out runs>to runs>under runtime runtime>cuda
+0.20 runtimeerror>not rx>6800 ryzen ryzen>7 s3 s>and s>apply s>batch s>clips s>create s>load s>then s>with safe
+0.20 safe>mode safely safetensors>with said>the sake sale same>card same>cell same>config same>data same>error
+0.20 same>here same>in same>iteration same>line same>number same>on same>one same>outcome same>point same>shape
+0.20 same>so same>spot same>text same>trace same>type same>way same>with sample sample>data sample>in sample>on
+0.20 sampled>softmax sampler sampler>at sampling>finishes sang sanitizer saved>by saved>my say>that say>the says
+0.20 says>12 says>2 says>7 says>9 says>inactive says>killed says>that says>using scaled>up scalingreplicaset
+0.20 scalingreplicaset>pod scans schedule schedule>is scheduled score>matrix scratch>on scratch>same scratch>space
+0.20 scratch>without screen screen>flickers screenshot script script>calls script>doesn't script>first script>forgot
+0.20 script>in script>loads script>name script>of script>on script>same script>used scripts sd>1 sdf sdf>load sdk
+0.20 sdk>with sdpa>or sdxl>refiner search>was searched searched>for second>and second>copy second>fails second>image
+0.20 second>line second>model second>run second>server second>slot second>step second>vllm section see>6 see>below
+0.20 see>gpu see>it see>no see>one see>that see>the seed seed>from seed>set seemed seemed>odd seems seen seen>in
+0.20 sees>a sees>the seg segment>reserves segmentation>model segments>may segments>on self>ask self>attention
+0.20 self>log self>scale self>size semana sense sep separate separate>node separate>scripts seqs>16 sequence>128
+0.20 sequence>parallel sequences>are series server>but server>py server>this server>which servereplica
+0.20 servereplica>chat servers>on serving>code session's session>is set>by set>gpu_memory_utilization set>is
+0.20 set>load_in_8bit set>still set>that set>torch set>vram set>with set_allocator set_device set_limit
+0.20 set_limit>size set_logical_device_configuration set_to_none set_to_none>true sets>a settempmemory>0 settled
+0.20 settled>on several>minutes sgd>for sgd>momentum sgd>or sglang>0 sglang>captured sglang>runs shape>48 shape>and
+0.20 shape>printed shapes>by shapes>fixed shapes>on shapes>with shard>1 shard>so sharded sharding sharding>given
+0.20 sharding>we shards>the share>and share>the share>up shared>gpu shared>one shared>pool shared>server she's
+0.20 she's>on shifted ships shm>64 shot shot>in show>it show>up shows>100 shows>a shows>it's shows>no shows>up
+0.20 shut>down side>assertions side>too sigquit sigquit>from sigue sigue>igual sim sim>einsum sim>in similar
+0.20 simplicity simplicity>jax simulation since>1 since>friday since>i since>it since>march since>may since>the
+0.20 since>we since>wednesday single>image single>loss single>process site>packages six>hours sixth size>0 size>1
+0.20 size>16384 size>224 size>3 size>32 size>4 size>64 size>640 size>allowed size>even size>exceeded size>from
+0.20 size>limit size>per size>state skaur skaur>lab skip>2 skipping skips skips>it skips>the sleep slope slot>and
+0.20 slowed slower>and slower>but slowly slows slurm>job smaller>batch smaller>cards smaller>model smartcontext smi>l
+0.20 smi>lists smi>with snapshot sne snippet so>adam so>and so>deepspeed so>each so>for so>good so>i'm so>its so>on
+0.20 so>reading so>tf so>that's so>there so>whatever softmax>is softmax>with solo solve solve>it solved>by solved>his
+0.20 some>of some>other some>time somebody somebody>had somebody>in somebody>on somebody>with someone>who
+0.20 something>with sometimes>at somewhere somewhere>a sont sorties sorts sounds sounds>like source space>doesn't
+0.20 space>left space>vsz speakers spec>sheet specified specified>will spectrograms speculating speculation spelling
+0.20 split>blocks split>so splits splits>the splitting splitting>the spot spp spreads>the spring spring>and sprint
+0.20 square>one src>pool srv ssd ssh>connection stable>until stage>2 stage>one standalone stands start start>0
+0.20 start>18 start>does start>in start>is started>again started>container started>from started>pod started>the
+0.20 starting>with starts>at starts>it starts>normally starts>serving startup startup>is startup>on state>dict
+0.20 state>of state>over stay>alive stay>at staying stays>at stays>off stays>so stderr>f stderr>time steady steam
+0.20 step>2 step>40 step>9000 step>and step>is step>one step>same step>so step>time step>to steps steps>later
+0.20 steps>per steps>then steps>to steps>without still>get still>no still>ok still>refuses still>stops still>there
+0.20 stopped>at stopped>it stopping stopping>container stops>after stored>activations straight>after strange
+0.20 strategy>full_shard stream>stderr stream_executor stream_executor>cuda streams>reduce strict>false stuck
+0.20 stuck>around students stylegan3 subdivisions subdivisions>64 subject subject>re subo subo>el subprocess>so
+0.20 subprocess>that subprocesses subsampled success successfully such suddenly sufficient suggested>on suggests
+0.20 sum>p sum>total summary summary>for summer sung super supervisor supplied supplied>memory support sure>that
+0.20 suspected>the suspecting svc swap swap>64 swap>of swap>to swap_space>4 swapped>adamw swapped>h swapped>out
+0.20 switch>off switched>on sworn sxm4 sxm4>80 sysadmin system system>managed systemctl t07 t07>08 t08 t4>instead
+0.20 t5's t>product t>sne table>4 table>and table>from table>in table>were tactic>0 tagger tail take>210 take>a
+0.20 take>about take>up takes>0 takes>8 takes>90 takes>about takes>care takes>half takes>so takes>twice tambi tambi>é
+0.20 target>modules target>tokens targets task task>0 task_type tau teacher>from teacher>in teacher>is team tell>us
+0.20 temp>allocation temperature temperature>0 temporary>buffer ten>batches ten>epochs ten>minutes ten>runs tenants
+0.20 tengo tensor>is tensor>parallel tensor>with tensores tensorflow's tensorflow>2 tensorflow>core tensorflow>gpu
+0.20 tensorflow>stream_executor tensorrt tensorrt>8 tensorrtllm tensors tensors>after tensors>at tensors>come
+0.20 tensors>from tensors>go tensors>to terminate>called terminated tesla test>and test>patches test>same test>that
+0.20 tested>0 tests tests>from tests>to text text>encoder text>encoders text_encoder textbook texts>in tf1 tf32
+0.20 tf32>off tf>1 tf>2 tf>gradienttape tf>keras tf_cudnn_use_autotune tf_cudnn_use_autotune>0 tgi>and than>8
+0.20 than>eager than>i than>this thanks that's>below that's>covered that's>how that's>in that's>of that>0 that>box
+0.20 that>builds that>ends that>eval that>far that>fix that>flag that>function that>got that>it's that>memory
+0.20 that>moment that>my that>night that>no that>nobody that>on that>order that>path that>process that>says
+0.20 that>search that>stage that>tensorflow that>theory that>wasn't that>way that>with the>16 the>3 the>32 the>7
+0.20 the>80 the>a30 the>above the>allocator the>anchors the>api the>app the>appendix the>architecture the>archive
+0.20 the>assertion the>author the>available the>axolotl the>bat the>batch the>best the>bigger the>block the>blog
+0.20 the>build the>builder the>c++ the>caching the>capacity the>case the>change the>child the>ckpt the>classifier
+0.20 the>cluster's the>code the>command the>cost the>count the>course the>criterion the>cudf the>customer's the>dag
+0.20 the>dark the>dashboard the>data the>dataset the>debugger the>deprecated the>desk the>dev the>dgx the>discord
+0.20 the>discriminator the>doc the>documentation the>driver the>dtype the>eager the>embeddings the>end
+0.20 the>environment the>estimated the>evaluation the>exact the>except the>exception the>fan the>final the>firmware
+0.20 the>fit the>fix the>flash the>flatten the>forward the>frame's the>frames the>full the>funny the>gist the>git
+0.20 the>gradient the>hard the>hook the>images the>job the>kernel the>kv the>late the>latents the>latest the>launcher
+0.20 the>length the>linear the>lm_head the>logger the>lot the>mailing the>maintainers the>manual the>map the>mask
+0.20 the>matmul the>meantime the>megatron the>memory_viz the>mesh the>message the>meter the>metric the>metrics
+0.20 the>minimum the>model's the>modifier's the>moment the>most the>multiplication the>n the>name the>native the>new
+0.20 the>node the>nodes the>notes the>numbers the>numpy the>only the>op the>opencv the>original the>output the>padded
+0.20 the>partition the>patch the>peak the>picture the>plugin the>port the>problem the>progress the>psu the>qk
+0.20 the>quick the>ram the>ranks the>reason the>reboot the>record the>release the>released the>relevant the>renderer
+0.20 the>replay the>repository the>requested the>resolution the>results the>resume the>right the>riser the>sample
+0.20 the>sampler the>sampling the>screenshot the>seed the>service the>set the>sglang the>shapes the>sharding
+0.20 the>simulator the>single the>size the>slack the>smallest the>snapshot the>snippet the>spacy the>split the>spot
+0.20 the>ssd the>stack the>standard the>state the>stock the>storage the>system the>teacher the>tensors the>thread
+0.20 the>title the>traceback the>traffic the>transfer the>triton the>twelve the>typo the>update the>upgrade
+0.20 the>values the>versions the>very the>visible the>vocabulary the>volume the>watchdog the>weekend the>window
+0.20 the>workshop the>workspace the>wrapper's their>locals their>memory them>all them>one them>or then then>2 then>a
+0.20 then>again then>from then>gets then>in then>look then>ran then>saw then>suddenly then>trainer then>training
+0.20 then>two then>went then>with theory>was there's>400 there's>just there's>one there's>only there>a there>from
+0.20 there>goes there>i there>isn't there>it's these they they>aren't they>run they>say thinc thing>but think>that
+0.20 think>the thinking third>time this>bug this>card this>code this>config this>environment this>may this>node
+0.20 this>one this>order this>part this>size this>we've this>with those those>is those>who thought thought>of
+0.20 thought>was thread>0 thread>one threadripper threads>is three three>all three>fail three>months three>outputs
+0.20 three>sizes three>times thresholds through>them through>with through>without throughout throwing throwing>an
+0.20 thumb thursday ti>6 ticket>the ticket>was tickets tiene tile tile_pad tile_pad>10 tiling>enabled till till>you
+0.20 time>1 time>dead time>fails time>for time>it time>so timeline timeout times>no times>now times>per times>since
+0.20 times>smaller times>this timing timm's tiny>model tinyllama titan>v titan>x to>1 to>16 to>2048 to>224 to>256
+0.20 to>4 to>42 to>5 to>500 to>512 to>525 to>537 to>65536 to>83 to>all to>ask to>blame to>break to>choose to>close
+0.20 to>convert to>create to>cut to>d to>decrease to>del to>discussions to>document to>enable to>find to>finish
+0.20 to>fixed to>handle to>heuristic to>increase to>initialize to>keep to>look to>lower to>me to>mention
+0.20 to>normal_vram to>profile to>see to>several to>shrink to>square to>start to>store to>tell to>test to>that
+0.20 to>there to>think to>this to>time to>torch to>watch to>work to>write todas together>instead together>with
+0.20 token>takes tokenizers tokenizers_parallelism tokenizers_parallelism>false tokens>2048 tokens>65536 tokens>at
+0.20 tokens>in tokens>so tokens>to tokens>were told>me tomorrow too>after too>and too>big too>so took>1 took>21
+0.20 took>out toolkit tools top>10 top_p top_p>0 topic torch's>own torch>1 torch>and torch>as torch>backends
+0.20 torch>cuda torch>distributed torch>float16 torch>inductor torch>is_grad_enabled torch>no_grad torch>only
+0.20 torch>or torch_dtype>torch torch_use_cuda_dsa torch_use_cuda_dsa>to torchinfo torchvision total>79 total>by
+0.20 total>memory total>of total>ram touch touch>the touched>the touches touches>cuda tous toy tp tp0 tp0>capture
+0.20 tp>4 tr tr>ê trace>ends trace>is trace>points traceback>most traceback>objects traceback>of track tracker
+0.20 train>a train>b train>ok trainable trainable>so trained>for trained>on trained>the trainer>uses training>goes
+0.20 training>it's training>loop training>of training>passes training>runs training>script training>stops
+0.20 training>went training>where trains>a trains>an trains>on transfer transfer>learning transformer>with
+0.20 transformers tree_method treiber triage trial>in tried>1 tried>all tried>each tried>gradient tried>in tried>on
+0.20 triton>cache tritonserver tritonserver>23 trt>w trtexec>mempoolsize trtexec>workspace true>a true>and true>is
+0.20 true>keeps true>map_location true>no true>prefetch_factor true>tried true>yes truncation truncation>true
+0.20 try>except try>setting try>the try>to trying trying>without tue tulo tune>a tune>dies tune>of tuning>and tuple>x
+0.20 turn turn>on turned>off turning tutorial tutorial>that's tweets twice>doesn't two>7 two>bytes two>checkpoints
+0.20 two>days two>epochs two>extra two>failures two>months two>seconds two>separate two>text two>the two>to
+0.20 two>vectors two>was type>float type>same types u>dmitri u>iulia ubuntu>22 ui ultra un una unallocated
+0.20 unchanged>still under>2 under>investigation under>suspicion under>tf unexpected unfortunately uninstalled
+0.20 uninstalling unit>test unit>tests unknown unless>you've unload_model unload_model>then unloading unloading>all
+0.20 unloading>models unmodified unoccupied>cached unraid unrelated unset unset>in unstable until>it until>then
+0.20 up>and up>at up>batch up>by up>in up>model up>only up>replica up>since up>slowly upcasting update>it update>on
+0.20 update>the update>to updater updates updating upgraded uploaded uploading upon upon>a upper upper>limit
+0.20 upscaler>is us us>with usage usage>before use>8 use>a use>amp use>chunks use>cudagraphs use>default use>fsdp
+0.20 use>gradient use>is use>loss use>lower use>map_location use>of use_cache>false used>and used>anywhere used>by
+0.20 used>in used>to useless user>of user>supplied user>with userwarning uses>15 uses>30 uses>cuda using>0
+0.20 using>device using>gpu using>the uso usually>means util>0 utilization v100 v100>16 v1>9 v2>lite v>i v>is v>é
+0.20 vacation vae>and val val_loader validation>at validation>begins validation>dies validation>keeps validation>pass
+0.20 validation>runs validation>starts value>of value>pairs values>in values>of vanished>by variable>execution_engine
+0.20 variable>for variable>length variable>mxnet_cudnn_autotune_default variable>size vectors vectors>of venv verbose
+0.20 verified>that version>2 version>is very>first very>helpful vgg16 visible>devices visible>with vit>b vit>s viz
+0.20 vllm's vllm>goes vllm>in vllm>instance vllm>servers vocab>to vocabulary vocabulary>has void volume vorher
+0.20 vorher>lief vous vram>16376 vram>state vram>used vsz vsz>expandable vulkan0 vulkan0>buffer w>skipping waiting
+0.20 waiting>for warmup>500 warmup>and was>1 was>17 was>23 was>60 was>about was>added was>after was>an was>at
+0.20 was>built was>closed was>convinced was>failing was>false was>forgotten was>found was>going was>happy was>it
+0.20 was>logged was>looking was>ollama was>printed was>raised was>released was>removed was>restored was>shut
+0.20 was>stable was>there was>to was>trained was>tried was>written wasn't>it watch>it watch>n watchdog watched>it
+0.20 watching water way>the way>to we're>on we've>had we've>not we>already we>clear we>compile we>crop we>deployed
+0.20 we>do we>don't we>gave we>hand we>have we>launch we>load we>log we>moved we>never we>removed we>run we>train
+0.20 we>write weakref wednesday week>on week>with weight weight>as weight>bias weights>activations weights>aren't
+0.20 weights>come weights>for weights>is weights>take weights>took weights>with weights_only weights_only>true
+0.20 weird>in well>i well>since well>so well>though went>0 went>back went>down went>through were>made were>my
+0.20 were>not what what's>the what's>your what>does what>exactly what>helped what>it what>it's what>makes what>nvidia
+0.20 what>our what>takes whatever whatever>is whatever>it whatever>the whatsoever wheel when>a when>allocating
+0.20 when>initializing when>it's when>restoring when>you where>grads where>we whether>device_map which>never which>of
+0.20 which>one which>ran which>takes while>creating while>running while>set whisper>medium who>can who>has who>knows
+0.20 whoever>wrote whole>devices whole>epoch whole>eval whole>file whole>first whole>graph whole>night why>is
+0.20 why>would wild wild>guess will>be will>look will>report will>test will>use win win>11 window>512
+0.20 window>attention window>is window>of wir wiser wish with>18 with>256 with>31 with>33 with>5 with>50 with>80
+0.20 with>8192 with>9 with>a with>and with>autotune with>bfc with>code with>compute with>context with>cpu with>ctrl+c
+0.20 with>deepspeed with>device_map with>device_memory_padding with>eval with>every with>fewer with>fixed with>four
+0.20 with>global with>gmu with>gpus with>handle with>include_local_variables with>large with>less with>mem with>mmap
+0.20 with>mps with>nothing with>num_gpus with>offload with>one with>oom with>pin_memory with>rcnn
+0.20 with>resume_from_checkpoint with>rmm with>shape with>stable with>that with>thresholds with>torch with>torch's
+0.20 with>torch_use_cuda_dsa with>truncation with>under with>variable with>workers with>xla_flags with>your
+0.20 with_traceback with_traceback>none within>2 within>a without>a without>any without>changes without>cudnn
+0.20 without>mixed without>success without>trouble won't>come wonder>if wondered wondered>whether word words
+0.20 words>and workaround>for worked>before worked>last worked>on worker>py worker>with workers>1 workers>only
+0.20 workflow works>3 works>gpu works>in works>like works>nicely works>since works>thank works>till works>today
+0.20 workshop workshop>on workspace workspace>1024 workspace>2048 workspace>4 workspace>4096 workspace>is
+0.20 workspace>per workspace>to workspace_size workstation workstation>in worst worth>a would>a would>exceed
+0.20 would>tell would>you wouldn't wrap>it wrapped>by wrapped>in wrapper's write write>up writes>a writes>the
+0.20 written>by wrote>that x1216>need x128 x1536 x200 x224 x256 x264 x27 x3x640x640 x4plus x7 x96x96 x96x96>patches
+0.20 x>1080 x>128 x>3090 x>50 x>a100 x>and x>cuda x>detach x>in x>rtx x>shape x>with x>y xformers>on xgb xgbregressor
+0.20 xla>label xla_flags xla_flags>xla_gpu_enable_command_buffer xla_gpu_enable_command_buffer>empty
+0.20 xla_python_client_allocator xla_python_client_allocator>platform xla_python_client_mem_fraction>5 xorg>and xpu
+0.20 xtx y>in years>ago yes>it yes>on yes>the yet yet>i yet>it yet>the you you>check you>for you>launched you>mind
+0.20 you>post you>print you>proposed you>said you>still you>sum you>wrote your>branch your>context your>list
+0.20 your>model your>monitor your>notebook your>ram your>repo your>resume your>script your>training z z>level
+0.20 z>stderr zero2 zero>2 zero>3 zero>stage zero_grad>in zero_grad>set_to_none zombie>processes zsh ~10485 ~26843
+0.20 ~32062 ~41943 ~a1b2c ~abort ~absur ~accel ~acces ~accum ~accur ~ackno ~advic ~advis ~after ~algui ~altog ~alway
+0.20 ~amoun ~ander ~answe ~anybo ~anyth ~anywh ~appea ~appli ~apply ~appre ~appro ~arith ~askin ~attem ~aucun ~autob
+0.20 ~autoc ~axolo ~balan ~begre ~bfloa ~bioin ~bitte ~blame ~blasb ~bothe ~botto ~brace ~branc ~busin ~buyin ~calle
+0.20 ~callo ~capac ~caref ~caugh ~cause ~centr ~cfons ~chaqu ~chatg ~clari ~clean ~clipp ~clock ~cloni ~closi ~clust
+0.20 ~coffe ~coinc ~combi ~commi ~compi ~conne ~conse ~conso ~conv2 ~convi ~cooli ~cores ~could ~cours ~crash ~cuda1
+0.20 ~cudad ~cuent ~curre ~deadl ~debia ~decla ~defin ~degre ~deman ~depar ~depre ~depui ~derse ~detac ~devel ~devic
+0.20 ~didn' ~disco ~displ ~distr ~docke ~downg ~drain ~drivi ~dumpe ~durin ~earli ~edito ~einop ~eithe ~enabl ~encou
+0.20 ~engli ~equal ~error ~espne ~evide ~exact ~excee ~execu ~exemp ~exite ~exiti ~expec ~expen ~expla ~extre ~failu
+0.20 ~fairs ~falli ~faste ~fedor ~feeli ~fello ~finet ~finge ~firef ~firmw ~fixin ~flick ~fract ~freez ~fresh ~frida
+0.20 ~fusio ~gaine ~gatew ~getti ~githu ~givin ~gpula ~graci ~grepp ~gtrem ~guess ~hanak ~hardw ~harml ~headl ~heigh
+0.20 ~helpf ~here' ~hiccu ~hiper ~hones ~hopin ~hoppe ~howev ~huggi ~hypot ~illeg ~imagi ~inact ~incid ~inclu ~incre
+0.20 ~indee ~indep ~index ~indic ~instr ~issue ~itera ~janua ~jeman ~jetpa ~kaggl ~keepi ~killi ~kilob ~konfi ~landi
+0.20 ~langu ~lapto ~lates ~laufe ~laugh ~layou ~lbian ~leavi ~lectu ~libcu ~linea ~linke ~livin ~llama ~locat ~looki
+0.20 ~losse ~lowvr ~maili ~mappe ~marki ~match ~meant ~media ~meeti ~memte ~merel ~metri ~miles ~minds ~minim ~mobil
+0.20 ~monom ~mostl ~nativ ~negli ~neust ~never ~nicel ~nicht ~night ~nonet ~notic ~nowhe ~obvio ~offic ~ollam ~opene
+0.20 ~opini ~optio ~oserr ~overa ~overn ~passt ~patie ~pendi ~perce ~perfe ~perfo ~pilin ~plann ~plugg ~poppe ~porta
+0.20 ~poste ~pract ~preve ~prime ~prior ~priya ~proba ~proje ~promi ~prope ~propo ~prova ~provi ~pruni ~puzzl ~quali
+0.20 ~quelq ~queri ~ranke ~reall ~reaso ~rebou ~recei ~rechn ~recip ~reduc ~regar ~reima ~reins ~relie ~renum ~reope
+0.20 ~repac ~repai ~repea ~requi ~resne ~respo ~resul ~resum ~revie ~rewri ~rober ~rollb ~runni ~sacri ~safel ~sampl
+0.20 ~sanit ~scali ~sched ~scree ~scrip ~secon ~secti ~seeme ~separ ~serie ~setti ~shape ~shift ~shoul ~signa ~sigqu
+0.20 ~simil ~slowl ~smart ~snaps ~snipp ~someb ~somew ~sourc ~speci ~speed ~spill ~statu ~stayi ~stead ~stick ~stran
+0.20 ~stric ~subdi ~sudde ~super ~suppl ~suspe ~sysad ~syste ~textb ~thank ~thres ~thurs ~ticke ~timel ~timeo ~timin
+0.20 ~timm' ~tinyl ~token ~tomor ~toolk ~treib ~triag ~tryin ~turni ~tutor ~tweet ~typic ~unall ~unexp ~unfor ~unkno
+0.20 ~unmod ~unplu ~unrai ~unsta ~uploa ~usele ~userw ~vacat ~verbo ~versi ~visib ~vllm' ~vocab ~vorhe ~waiti ~weakr
+0.20 ~wedne ~whate ~whats ~wheel ~windo ~workf ~works ~would ~x224x ~x3x64 ~x4plu ~x96x9 ~xform ~xgbre ~yeste ~yolov
+0.20 ~библи ~верси ~драйв ~ничег ~переу ~пожал ~покаж ~полны ~пробо ~спаси à>chaque à>i á>c ã ç>o é>con é>n é>poca
+0.20 é>rifi ê>n ì í>tulo ñ ô>ng ö>sung ú>n библиотеке быть в>библиотеке выходных драйвера же за за>ответ карта может
+0.20 может>быть на>выходных не>помогло нет ничего ничего>не но ответ пожалуйста покажите полный пробовал размер
+0.20 спасибо тоже 。 か が>、 し>て し>ま じ せ せ>ん て>も で>し で>す は>動 ま>す ま>せ も わ わ>り イ イ>バ グ
+0.20 チ>サ ド>ラ プ>ロ ラ>イ ロ ロ>グ 一>下 上 不>足 个>模 也 了>no_grad 佬 先 動>い 化 参 参>数 只 只>有 可>能 同
+0.20 同>じ 和 回>复 型 変 変>わ 复 大>佬 学 完 已 已>经 微 微>调 志 成>1 我 方 日 日>志 是 有 样 样>报 模 模>型 步
+0.20 没>有 片 片>化 碎 碎>片 確 確>認 练 经 经>加 能 能>是 認 認>し 训>练 试 试>过 说 调 过 这>个 都>试 问 问>题 题
+0.20 가>요 같 계>신 과 기 나>요 는 데 델>을 도>같 드 똑 똑>같 러 려 버>전 보 부 분>계 분>투 사 세>요 수>있 시 신
+0.20 신>가 신>분 실>수 우>분 입 입>니 있>나 주 주>실 투 투>20 해 혹 혹>시
+0.40 05>06 07>08 08>09 09>12 0>31 0>4 0>6 0>7 0>because 0>but 0>bytes 0>has 0>m 0>mib 100>epochs 100>gpu 10>02
+0.40 10>between 10>gib 11>gib 124>m 128>with 12>heads 12>m 16>in 16>mb 1>0 1>e 1>fails 1>so 1>x 2048>and 20>gb 210>mb
+0.40 28>instead 2>14 2>15 2>7 2>9 2>million 32>k 33>layers 3>2 3>s 3>with 4>1 4>2 4>30 4>and 4>on 4>x 50>ms 512>as
+0.40 6>0 6>1 75>of 7>and 7>b 88>at 8>bytes 8>mib 91>before 9>0 9>and 9>is =2 a a100 a6000>48 a770 a>1080 a>4090
+0.40 a>bigger a>few a>friend a>limit a>look a>loss a>person a>thing a>total above adam>keeps adding>with advised
+0.40 after>another after>load_state_dict agrees agrees>with allocated>memory allocates>its already am an>old and>0
+0.40 and>for and>i and>inside and>model and>nvidia and>on and>without answers anyway arc arc>a770 are>computed as
+0.40 as>advised as>always as>before as>intended asker assert assertion at>15 at>first at>frame at>home at>optimizer
+0.40 at>startup at>step atoms aucun author available available>memory avoid avoid>fragmentation backends batch>after
+0.40 be>the been before>each before>import before>it before>start beginning below better between>them bios blamed>the
+0.40 blender>4 blocking blocks>2048 blog blows blows>up broadcasting bs>8 but by>disable by>itself bytes>each c
+0.40 c>2048 cache>blocks cache>holds call>needs can>take card>has card>i care certain changed>nothing chart check
+0.40 checkpoint>to checkpoint>was chunks chunks>of classifier coco come come>to common compared compile>with
+0.40 complaint completeness compute conda consider constant>at container>main context>length context>the cosine
+0.40 could>you cpu>0 cpu>and cpu>blocks cpu>numpy cpu_offload_gb crashes>with csv cublas cuda>12 cuda>context
+0.40 cuda>current_device cudamalloc>failed cudnn>benchmark cupy's curious current_device dashboard day decay
+0.40 decorates decrease decrease>max default>and detach>in detected detectron2 device>by device>memory device>they
+0.40 devices didn't>do difference discord disk do>i do>not documentation does>your doubt due e>g else's else>on embed
+0.40 empty enabled enforce enforce_eager entries>gives environment epoch epoch>3 epochs errors est
+0.40 eval_accumulation_steps>1 evenly every>batch exactly>one example except>block except>for execution
+0.40 exp_avg_sq>exist exported fail failed false false>is false>so faster few figure fine>in fine>it fine>with
+0.40 fine>yesterday first>epoch first>glance fixed>shapes flash>attention flash>on flat>at flattened>into following
+0.40 for>llama for>reference for>that for>weeks for>x forgot>no_grad forgotten fragmentation>was framework
+0.40 free>before free>the frees>its fresh>kernel friend from>32 fyi gb>and gb>arena gb>it gb>now gb>of gb>over gb>per
+0.40 gb>quadro gb>ram gb>same gb>slice gb>slices general get>through ggml gib>memory gib>out gives glance go>figure
+0.40 going>to gone>after good>to gpu>script gpu_mem_limit>in gpu_memory_utilization>to gpus>device grad_fn>for
+0.40 graph>by graphs>are graphs>keep guide guy had>to haha half>a half>precision half>the handled happens>outside
+0.40 happens>with has>10 has>24 have>you haven't he heads>that's here here>and hf hi holds>4 hood host>ram hours
+0.40 how>many how>much htop https hunch i'd>guess i>get i>ran i>was i>watched i>went ich idea idea>was if>the if>you
+0.40 impact improvement ims ims_per_batch in>14 in>2 in>3 in>cell in>dmesg in>eval in>fold in>forward in>kv
+0.40 in>lightning in>loader in>numpy in>step in>total in>use in>vain influence intended interesting internal
+0.40 internal>frames is>1 is>256 is>512 is>called is>deleted is>detached is>dropped is>empty is>exported is>false
+0.40 is>free is>off is>on is>only is>under it's>at it>as it>breaks it>crashes it>died it>doesn't it>had it>matters
+0.40 it>needs it>now it>passes it>possible it>prints it>ran it>the it>three it>works item>is its>cached
+0.40 its>communicator its>name itself>needs java jax>0 jax>is jaxlib just k>atoms k>images k>scores keeps>the
+0.40 keeps>two knows kohya>gui kv l>is language laptop laptop>with layers>on learning length>is let>me like line
+0.40 linear>layer linearly linearly>with lines link linux lists lives>in llama>3 llama_init_from_model
+0.40 llm_load_tensors llm_load_tensors>offloaded load_state_dict load_tensors loaded>in loading>model location
+0.40 logits>1 longer>samples look looked looks loop>is lora>rank lower>the m>params makes>no map_location mar march
+0.40 matrix>is max_length>128 max_logprobs max_num_seqs>4 maybe>your medvram megabytes mem>3 memory memory>on
+0.40 memory>use memorypooltype memorypooltype>workspace memtest meta mib might>be mind mine mine>had mini minutes
+0.40 mode>default mode>on model's>max model>0 model>card model>eval model>weights models moments>per monitor month
+0.40 months more>memory move moves my>16 my>card my>hunch name nccl>allocates need>to needs>16 needs>6 never>a
+0.40 never>goes never>mind ngl>0 nice no no>help no>improvement no>influence no_grad no_grad>on nobody>else nodes
+0.40 not>fixed not>help not>related not>solved notes now>it num_beams numpy nvidia nvlink nvtop observed of>250 of>it
+0.40 of>size of>them old>laptop old>session old>tf1 older ollama>ps on>4 on>another on>colab on>disk on>mine
+0.40 one>after one>doesn't one>of one>request only>a only>in only>made onnxruntime>gpu oom>with ooms opens>its
+0.40 optimizer>step ort>provider other our>tf out>cpu outputs>go over>16 p100 parallel>size parameter>sets
+0.40 parameters>over particles passed>to passes>run path>map_location pc peak>was peaks>at people per>card per>sample
+0.40 per_process_gpu_memory_fraction per_process_gpu_memory_fraction>was percent perhaps>the pinned>memory
+0.40 plain>script plain>sgd pool>use position>logits power power>limit pp prefetch>2 prefill>off
+0.40 preprocess_logits_for_metrics>takes preset print printed>it prints>false prints>the private>pool process>in
+0.40 produces proposes pure put>it py python python>floats python>keeps pytorch pytorch's quant r ran>it rank0 rank3
+0.40 rank>8 ranks>call rec recent recommend recommended record related remains repo reported reports reproducer
+0.40 requested>size reserved reserved>in restarted>the restores result retry>happens retrying right>before roughly
+0.40 rows rtx>a6000 run>on runs>on runtimeerror sadly same>message same>place same>result same>step same>thing
+0.40 sampled saved>at saved>from saw>the scaled scores>per script>has second>not secs>took segmentation seq
+0.40 sequence>length session>config session>creation set>for set>pytorch_cuda_alloc_conf set_device>local_rank
+0.40 set_memory_pool_limit set_memory_pool_limit>trt sets setup several shell>take shm>is show shown shows shows>3
+0.40 shows>one shows>the single>copy single>gpu site sits>at size>doesn't sizes>1 sleep>10 slot slow slower smi>shows
+0.40 snapshot>with so>graphs so>much solution someone>else's someone>on sometimes spec stale standard starting status
+0.40 stderr steps>go steps>was still still>fails still>goes still>the stock stored>in supported suspect suspicion
+0.40 swap>untouched swap_space ten>steps tensor>of tensorflow tf_cudnn_workspace_limit_in_mb>256 than>at thanks>for
+0.40 that's>been that>did that>the the>1 the>adam the>allocated the>argmax the>beginning the>benchmark the>console
+0.40 the>context the>default the>docs the>ema the>faq the>following the>hood the>lightning the>machine the>model
+0.40 the>old the>optimizer the>outcome the>paper the>process the>program the>readme the>repo the>second the>start
+0.40 the>third the>tile the>time the>university's the>validation the>version the>weights then>and there's>never
+0.40 there>already there>in these>two thing thing>in things think this>can those>in thread ti tile>512 time title
+0.40 to>1024 to>128 to>allocate to>avoid to>disable to>gpu to>know to>load to>no to>say today tokens tokens>you
+0.40 tonight took>0 took>12 torch>compile torch>load torch>nn total>vram traceback trainer's trainer>predict training
+0.40 training>with transducer tried>the trouble trt>memorypooltype true>so true>to tsvetan tsvetan>k two>moments
+0.40 two>nodes typo>in ubuntu unable unable>to unchanged under>no_grad university's unless unlimited unlimited>shm
+0.40 unloads unloads>the untouched used used>as used_bytes usually v100>32 vae vae>tiling vain validation valueerror
+0.40 valueerror>the values variant verified>with very very>large via vllm>1 want>to warn warning was>a was>fine
+0.40 was>my was>no was>read was>started was>suggested was>that watch watched way we'll we're we>use webui>unloads
+0.40 week weekend weights>from weird what's what>is what>we when>it when>we which which>is while>it's whole>run
+0.40 windows>10 with>48 with>batch with>cuda with>mode with>offload_optimizer with>the with>this without>complaint
+0.40 without>item workaround worked worker>processes workers works>for works>it's works>on works>there would>it wow
+0.40 xid years you>run your>batch zero zero_grad ~agree ~alloc ~alrea ~anywa ~attac ~atten ~avail ~behav ~bette
+0.40 ~captu ~certa ~confi ~consi ~conta ~corre ~cosin ~cupy' ~curio ~dashb ~decre ~descr ~detai ~diffe ~disab ~discu
+0.40 ~docum ~drive ~effec ~else' ~epoch ~eveni ~evenl ~examp ~excep ~exclu ~expor ~faile ~float ~follo ~forma ~frien
+0.40 ~funct ~glanc ~happe ~haven ~ident ~impac ~impro ~influ ~initi ~inten ~inves ~jaxli ~looke ~manua ~matte ~medvr
+0.40 ~megab ~memor ~menti ~monda ~month ~nothi ~nvlin ~obser ~occur ~opera ~outof ~paged ~param ~peopl ~perso ~preci
+0.40 ~print ~progr ~pytho ~pytor ~reboo ~recen ~recom ~repla ~repos ~reque ~retry ~rough ~sever ~slowe ~solut ~somet
+0.40 ~specu ~split ~sprin ~stand ~stder ~subje ~suppo ~suspi ~tempe ~there ~thing ~threa ~tonig ~troub ~tsvet ~ubunt
+0.40 ~unabl ~uncha ~unins ~unive ~unles ~unlim ~untou ~usual ~valid ~warni ~weeke ~what' ~wonde ~worka ~write á ö ú
+0.40 す す>。 は 报 报>错 错 도 분
+0.60 0>0 23>1 256>gb 2>4 3>1 4>to 5>1 7>0 8>0 a>test according according>to after>each all>three also an and>8
+0.60 and>got and>runs anyone are>you as>in avail>mem b>model buffer>on bug but>he by>now cache>is case change collect
+0.60 compile completed confirms cpu cpu>is cuda0 cudnn current dataset>has days different don't driver effect
+0.60 every>time fails>on fails>too faq far finished>in first>i first>thought float16 for>both further gb>as gb>card
+0.60 gb>enough gb>free gb>in gb>used gc>collect gives>the go>to goes>up gpu>1 gpu_memory_utilization gpus great green
+0.60 happens has>been healthy help home i>can't i>printed in>4 in>case is>0 is>a is>unlimited issue ist it>dies
+0.60 it>fails it>says it>slower its>own last>year launch left>at loads>the log logits>are logs m>parameters made>no
+0.60 manual max_model_len max_split_size_mb mb>in me measured message ms my>colleague neither nemo net>is no>change
+0.60 no>effect no>graphs no>luck nope not>on nothing now>thanks of>32 of>ram on>my our outcome packages parameter
+0.60 per>the person pinned>2 pip please possibly post precision profiler project q4_k_m question ram readme reference
+0.60 report requested rtx run>it run>the runs>fine runs>in same>failure says>the seconds secs sees seq>len should
+0.60 size>is so>far so>not so>that so>there's some someone sorry>for src stack>trace started>with suggested tell
+0.60 tensorrt>llm tf_cudnn_workspace_limit_in_mb the>cache the>dict the>forum the>log the>ort the>profiler
+0.60 the>pytorch the>script the>way then>i then>it theory there's there's>no to>run torch>2 trace trains>for
+0.60 under>torch uses verified weeks well were>saved whether who will windows>11 works>fine works>now would writes
+0.60 yesterday ~accor ~anyon ~autho ~begin ~chang ~check ~class ~detec ~envir ~estim ~figur ~furth ~logit ~machi
+0.60 ~messa ~neith ~norma ~nvidi ~outco ~packa ~pleas ~prese ~quest ~readm ~runti ~someo ~teste ~theor ~value ~verif
+0.60 ~watch ~wheth
+0.80 2>0 2>5 512>gb 64>gb 80>gb =0 =1 alike any at>all attention avail batch>size by>default can checked code
+0.80 colleague cuda>graphs did>not did>you do>you docs does exception forum graph>capture his i'll is>set it>isn't
+0.80 it>still it>was know kv>cache layers>to luck might my>first normal of>memory oom or ours py>line restarted
+0.80 same>crash say see so>no still>dies sure tested that>was the>crash try using we've worth year ~asser ~healt
+0.80 ~measu ~minut ~possi ~repor ~repro ~retri ~sugge
+1.00 =4 about are be cc failed>to guess i is no>difference perhaps same this ~perha
+1.20 error how i'm if info may out>of we
+1.40 could maybe tried
+1.60 i've
""",
    "optimizer_state": r"""
-0.60 load mb
-0.40 1>gb adam>keeps at>optimizer b>model by bytes>each cache cuda dict each>in gpu graph host into jax k keeps>two
-0.40 kept live loop max memory moments>per n node on>the optimizer>is pool problem ram training two>moments up we
-0.40 while ~outpu ~probl ~sampl
-0.20 # 0>06 0>1 0>3 0>4 0>8 0>9 0>so 10>gb 13>and 160>mb 16>gb 16>so 1>1 1>5 1>m 2>1 2>7 2>gb 2>with 30>b 32>mb 3>gb
-0.20 4>2 4>bit 512>batch 5>gb 5>lora 70>b 7>gb 7>m 8>bytes 8>gb =4 a activations adam>buffers adam>moments adamw>8
-0.20 adamw>to after>a allocated>at allocator along already also an and>for and>it and>optimizer are>around are>kept
-0.20 around as>full as>well asked at at>1 at>that attention awq axolotl>yaml back backbone's be before before>the
-0.20 being benchmark bfloat16 blame block blocks bnb>optim buffers>of by>adafactor by>now by>then c call came can't
-0.20 card card>with cell checkpoint chunk ckpt comment compute confirmed context contiguous copied could cpu>is
-0.20 crashes crop cross csr ctx cudf cudnn days de decay del der detach device do docs done doubt doubt>it driver
-0.20 during e each each>step eager empty enable end error eval even ever every>step exist exp_avg_sq>exist failed
-0.20 fails>at feature features file first>i fixed for>a fp8 fraction frame frames free freed fresh from>the g gathers
-0.20 gb>per gib gigabytes gives global go>through going gone gpu>0 gpus graphs growth gtx gui h h100 had>no half has
-0.20 has>no haven't help helped hidden host>ram hours however i'm i've i>get i>just i>use id ids if images in in>a
-0.20 in>bf16 in>full in>host in>it in>one in>wsl inference input inputs is>adamw is>not is>on isn't it>as it>doesn't
-0.20 it>is it>makes it>takes it>that it>to it>too it>works item job jobs keep kept>for kohya>gui kv la laptop last
-0.20 later leaves left len length limit limit_all_gathers linear list live>in lives loaded loader loads log logits
-0.20 long lora>r lora>rank m>parameters machine main make makes>no map march mem micro>batch million mine minute mode
-0.20 month my>16 my>own nccl need needed net net>has never>reached next night no>momentum no>more no>odds no>problem
-0.20 no_grad none not not>your notebook notes nothing>to now>it num number nvme odds of>1 of>them old ollama on>cuda
-0.20 on>device only onto ooms optim>paged_adamw_32bit optimizer>states optimizer>we or>not order other others our
-0.20 output outputs page parallel parameters>over params>0 pass>the passed per>rank per>step picture pinned pipeline
-0.20 plain>sgd planned pod point probe process prompt pth pth>has pulled python pytorch q4 question r rank>8 re
-0.20 reached remat removed replaced>adam report request reserved restore return rtx run s sampling say says scores
-0.20 scratch script sd sd>1 search segments seq server session set shows side since since>march size>is small so>i
-0.20 softmax some sorry start starts state_dict states>are stays steps>go still stops stops>at stored swap swapped
-0.20 swapped>adamw t t4 takes takes>as teacher ten ten>steps tensors test textbook than>at that>moment that>the the
-0.20 the>16 the>2 the>adam the>backbone's the>backward the>card the>device the>discriminator the>full the>linear
-0.20 the>list the>memory the>optimizer the>pth the>training the>weights then>adam there thread three through ti tile
-0.20 time tiny to>0 to>32 to>blame to>the token too top total training>step tried true>in tune>of u until updated
-0.20 use>plain v100 vae validation values variable version vllm vram was>set was>the we>use weights>are weights>of
-0.20 what>the when>i will window windows with with>lora with>no with>offload_optimizer with>remat with>the without>it
-0.20 workers works>since workspace wrapped>by wsl wsl2 xformers xla yaml>lora yes yet your>list your>problem
-0.20 zero>offload zero_grad ~activ ~alrea ~appen ~aroun ~assum ~backe ~befor ~bench ~bfloa ~blend ~cache ~captu
-0.20 ~chunk ~class ~colle ~compi ~compu ~conte ~conti ~conve ~decod ~delet ~detac ~detec ~disab ~drive ~durin ~engin
-0.20 ~estim ~faile ~featu ~flatt ~frame ~gathe ~gener ~gigab ~globa ~graph ~handl ~haven ~helpe ~hidde ~howev ~image
-0.20 ~infer ~input ~inter ~kille ~lapto ~large ~laten ~leave ~lengt ~light ~linea ~loade ~logit ~machi ~matte ~merge
-0.20 ~minut ~multi ~neede ~noteb ~numbe ~paral ~pictu ~pinne ~pipel ~plann ~polic ~preal ~predi ~proce ~produ ~profi
-0.20 ~promp ~pulle ~pytho ~quant ~quest ~reach ~recor ~refer ~relea ~reloa ~remov ~rende ~repla ~repor ~reque ~reser
-0.20 ~resta ~resul ~retur ~safet ~scrat ~scrip ~searc ~segme ~serve ~servi ~sessi ~setti ~share ~slowe ~softm ~split
-0.20 ~start ~targe ~teach ~tenso ~textb ~threa ~throu ~token ~trans ~unrol ~upsca ~valid ~value ~versi ~windo ~worke
-0.20 ~works ~xform
+0.20 0>and 0>did 0>everything 0>in 0>pass 0>states 100>keeps 10>4 10>is 112>gb 12>bytes 12>gb 14>9 14>and 16>bytes
+0.20 17>gb 18>gb 19>gb 1>dies 1>is 1>passes 1>with 22>gb 250>k 256>k 2>instead 2>runs 2>step 2>the 3 300>m 3090>the
+0.20 30>gigs 30>m 31>gb 37>gb 3>8 4090>and 4096>embedding 40>000 40>gb 47>gib 48>gb 4>cards 4>copies 50>k 56>more
+0.20 5>and 5>b 600>m 76>to 7>are 80>gb 8192>x8192 860>m 8>micro 8>ranks 9>after 9>of =3 a100>80 a6000 a>16 a>3 a>300
+0.20 a>float a>float32 a>full a>history a>hundred a>leak a>lot a>memory a>plante a>single a>third about>the
+0.20 adafactor>and adagrad adam>in adam>makes adam>too adams adamw>it adamw>keeps adamw>py adamw_8bit adamw_bnb_8bit
+0.20 adamw_torch>and adapter adapter's adapter>is adds>2 after>backward after>epoch after>loading after>step
+0.20 after>unfreezing all all>7 all>else all>layers all>seven allocates>on allocates>twice alloue alone alone>are
+0.20 alone>uses although although>the always amp amp>with and and>adam and>exp_avg_sq and>friends and>is and>it's
+0.20 and>loss and>my and>second and>so and>step and>their and>variance and>we're and>you another apex>keeps apex>o2
+0.20 applied>so apply are>four are>good are>ok are>over as>far as>i as>in as>large as>on as>one as>two at>14 at>17
+0.20 at>epoch ate ate>the au au>premier avant b>100 b>8 b>fits b>full b>in b>on b>with backbone>and backbone>with
+0.20 backward>are backward>of backward>passes base batch>4 batch>batch batch>is batch>of batches because because>no
+0.20 before>any before>step beiden beim beim>ersten between>step between>the bf16 bf16>weights bfgs billion bit
+0.20 bit>adam bit>states bit>variant bit>로 blew blew>up blocked bnb book book>before break break>it breaks>it brings
+0.20 brought brought>the bs>1 budgeted buffer buffer>as buffers>don't building>the built but>it's by>precisely
+0.20 bytes>extra c'est can't>hold can>hold can>see card>and card>can card>whole cards>it carries carries>the carry
+0.20 case case>closed chance checkpoint>on closed closed>i come>to comes>at comes>in commented commented>out complete
+0.20 complete>set config config>was config>wasn't configure configure_optimizers contained copes copies>that copy>in
+0.20 copy>that's cost cpu>cured cpu>in cpu>made crash>at crash>comes crashed created>a created>lazily created>on
+0.20 creation cured>the data>is deepspeed deepspeed's default>for dense>adam deux did did>not didn't died>at dies>at
+0.20 dies>the divided documenting does does>the doesn't>go doing doing>a don't don't>get don't>have dort down>as dp
+0.20 dreambooth>with dropped>by ds ds>json ds_config>the duplicates each>as each>of each>rank eight eight>cards
+0.20 el>modelo else>equal ema ema>adam ema>on embed embed_tokens embedding>256 embedding>sparse embeddings ends>at
+0.20 enough equal erst ersten es every every>gpu every>run every>weight everything>that exactly exp_avg exp_avg>and
+0.20 exp_avg_sq>torch expect exponential f32 factory failing>op fails fails>all fails>once failure>is fairscale falls
+0.20 falls>over false false>in far>as file>saved find>a fine fine>tune fine>tuning finetune finetune>on finetuning
+0.20 finetuning_type first>and first>batch first>step fit fits>now flag flat float32>master float>before float>copy
+0.20 folks followed followed>the footprint for>1 for>24 for>it for>me for>mixed for>my for>our for>sdxl for>the
+0.20 for>this for>those for>two foreach>true foreach_sqrt forgot forgot>the forward four four>gpus four>times fp16>24
+0.20 fp32>copies fp32>master fp32>masters freezing freezing>it friends from>76 from>not frozen frozen>base fsdp>was
+0.20 fsdp>with full>fine full>finetune full>in fused>optimizer fusedadam galore>instead gap gave gave>us gb gb>12
+0.20 gb>after gb>and gb>card gb>cards gb>exactly gb>i gb>no gb>peak gb>suffices gb>then gb>there's gb>too gb>with get
+0.20 get>it get_peft_model>was gets>rid gets>through ghislain gigs go go>in go>on goes goes>on good>with got got>all
+0.20 got>created gpu>because gpu>mem grad>checkpointing gradient_accumulation_steps gradients>14 gradients>fit group
+0.20 had>been had>budgeted had>died had>gradient had>two hadn't half>weights halves halves>it happily happily>at
+0.20 happy has>30 has>its has>momentum has>to have>room having he he>was hence>all hey history>of hold hold>the
+0.20 hundred hundred>past i i>built i>count i>don't i>forgot i>loaded i>put i>replaced i>set i>suspected i>thought
+0.20 in>16 in>deepspeed in>f32 in>float in>float32 in>init_group in>int8 in>megatron in>nvidia in>tf in>trl init>of
+0.20 init_group inside inside>step instead instead>of int8>the irrelevant is>200 is>31 is>allocated is>created
+0.20 is>dead is>good is>happy is>named is>now is>printed is>read is>the is>true is>what it it's it's>adam's it>bf16
+0.20 it>each it>fit it>out it>past it>ran it>took iteration>0 iteration>as iteration>is its>buffers its>moments jetzt
+0.20 json>nothing jumps jumps>by just>the just>when k>1024 k>4096 k>50 k>vocab k>x keeps>mu kills kills>it l l>bfgs
+0.20 l>à lab lab>book large>as last>straw layer layer>no layers layers>are layers>rather lazy le>cpu life like line
+0.20 line>88 line>without lion>halves llama>3 llama>factory lora>but lora>config loss>and loss>backward loss>of lot
+0.20 lots lots>of low lr>warmup m>20 m>vector made>all makes>it master>copies master>copy master>weights
+0.20 master_weights master_weights>true masters match matched matched>nothing matrices me me>9 meant megatron>config
+0.20 mem>after memory>is memory>jumps memory>viewer mentioned micro micro>batches micro>steps milliarden
+0.20 milliarden>parameter mistral>7 mixed>precision model>14 model>alone model>parameters modelo modules_to_save
+0.20 modules_to_save>had momente moments>for moments>on moments>that moments>to moments>were momentum>buffers
+0.20 monstrous more>than more>that moved moved>to mu mu_dtype>bf16 much multi muon muon>for my>llama myself
+0.20 myself>for named needs>four needs>no network never>applied never>called newbie newbie>here nicely no no>batch
+0.20 no>chance no>wonder no_shard>by not>starting nothing nothing>about nothing>hence nothing>was notice notice>that
+0.20 now>19 now>at now>has nu>in o2>makes of of>0 of>100 of>adam of>adamw of>adamw_torch of>every of>everything
+0.20 of>its of>moments of>one of>room of>the offload_optimizer>to offloading>the ohne ok>the on>a on>each on>every
+0.20 on>first on>for on>no_shard on>one on>resume on>to once>the one>buffer one>from one>gpu one>more one>per
+0.20 one>prints one>that one>would only>4 only>one oom op>is opt optax>adam optax>adam's optax>sgd optim>adamw
+0.20 optimiser optimization optimizer's optimizer's>state optimizer>doesn't optimizer>got optimizer>has
+0.20 optimizer>keeps optimizer>on optimizer>to optimizer>was optimizers or or>offload ordinary oss out out>for
+0.20 outofmemoryerror>cuda over>8 over>as over>the p paged_adamw_32bit>the paged_adamw_8bit pages param>groups
+0.20 param>size parameters>were params>100 params>6 params>in partition>was partitioned pas pass pass>then
+0.20 passed>model passes passes>the passing>foreach passt passt>es past pattern paying paying>for peft>wrap per
+0.20 per>gpu per>layer picked>up place placement plain>ddp plan plante plante>au plus port precisely precision
+0.20 preconditioner preconditioner>matrices premier print>trainable printed printout prodigy projected pushed
+0.20 pushed>it py>for py>line py>to quickstart rafa raises rather rather>than reducing replaced>adamw replicated>on
+0.20 requires requires_grad>stayed requires_grad>was rest restored restored>to resume resume>but room room>for rows
+0.20 run>dies run>that running>averages runs>adam runs>so runs>through same>args same>batch same>parameters
+0.20 same>weights save saved saved>its saved>me saves says>trainable scaler>step second second>moments section
+0.20 see>from ses set>of seven seven>billion sft sft>in sgd>and sgd>in sgd>runs shadow shampoo's>preconditioners
+0.20 sharding sharding>them sharding_strategy sharding_strategy>no_shard shards since>then single sixteen>bytes
+0.20 sixteenth size size>10 size>between size>was slot so>all so>it's so>moments so>much so>the solved someone>set
+0.20 sparse sparse>true sparseadam speicher split>over sqrt stage>2 stage>was starting starting>to state>exp_avg_sq
+0.20 state>for state>in state>is state>of states>on states>replicated stayed stayed>true step>14 step>after
+0.20 step>allocates step>kills step>never step>one step>that's step>which stepped steps>1 stochastic
+0.20 stochastic>rounding stop stores>a straw suffices sums sur>le survives suspected suspected>the swapping switched
+0.20 switched>to switching switching>optim switching>to table table>were takes>place tampons target target_modules
+0.20 temporary tensor>in text than thanks>a that's that's>a that's>the that's>your that>apex that>as that>breaks
+0.20 that>come that>had that>two the>250 the>3 the>50 the>8 the>accumulation the>adapter's the>buffers the>checkpoint
+0.20 the>code the>complete the>cpu the>crash the>day the>eight the>embedding the>example the>first the>footprint
+0.20 the>four the>fp32 the>frozen the>gradients the>half the>json the>limit the>llama the>low the>megatron
+0.20 the>missing the>model the>net the>network the>oom the>optimiser the>optimizer's the>ordinary the>param the>peft
+0.20 the>plan the>remaining the>rest the>running the>same the>scaler the>sixteenth the>sparse the>state the>states
+0.20 the>step the>sum the>temporary the>tensor the>torch the>total the>trainer the>unet the>usual the>very the>whole
+0.20 the>wrong the>yaml the>zero them>over then>every then>falls there's>your thing thing>went third third>buffer
+0.20 this this>layer thought>it through>where times times>the tipped>it to>1024 to>17 to>8 to>adam to>cpu to>crash
+0.20 to>everything to>it to>life to>match to>train took took>a torch>outofmemoryerror torch>zeros_like tpu
+0.20 traceback>ends tracked train trains>at trains>happily trl true>is true>was tune tuning>of turned turned>out
+0.20 turning turning>it twelve twelve>bytes two>more two>optimizers type under unet unet>860 unfreezing>at
+0.20 unfreezing>the unfroze unfroze>the upd update>no update>rule us>back usage>goes use>distributed use_8bit_adam
+0.20 use_distributed_optimizer use_distributed_optimizer>was useless useless>here uses>14 usual v>12 v>is variables
+0.20 variance variance>of variant>of vector vectors very vs wanted wants>4 was was>0 was>at was>built was>commented
+0.20 was>doing was>false was>fine was>made was>on was>one was>training was>where we're>out we>went week>and
+0.20 weights>14 weights>in weights>plus went went>from were were>the were>trained what>adam when>the where where>it
+0.20 whole whole>backbone whole>thing wide wide>layers with>a with>adam with>adamw with>bitsandbytes with>fp32
+0.20 with>history_size with>lots with>no_shard with>sgd with>sharding_strategy without>use wonder world world>size
+0.20 would>expect wrap wrong wrong>section x x8192 x8192>per x>4096 xformers>enabled xl yaml>said yaml>under you're
+0.20 you>don't you>pass your>run zero>1 zero>2 zero>config zero_optimization zero_optimization>stage zeros zeros_like
+0.20 zeros_like>p zwei ~13107 ~adagr ~alloc ~allou ~altho ~alway ~anoth ~appli ~backb ~becau ~beide ~billi ~bring
+0.20 ~broug ~budge ~carri ~chanc ~close ~deeps ~didn' ~diffe ~divid ~docum ~enoug ~erste ~exact ~expon ~facto ~fairs
+0.20 ~finet ~float ~follo ~footp ~forgo ~freez ~frien ~froze ~ghisl ~gradi ~hadn' ~halve ~happi ~havin ~hundr ~hybri
+0.20 ~initi ~insid ~inste ~irrel ~layer ~match ~matri ~menti ~model ~monst ~mysel ~newbi ~nicel ~nothi ~offlo ~passe
+0.20 ~patte ~payin ~plant ~preci ~prodi ~proje ~pushe ~quick ~raise ~rathe ~repli ~scale ~secon ~secti ~shado ~shard
+0.20 ~singl ~solve ~staye ~stepp ~stoch ~suffi ~survi ~suspe ~switc ~tampo ~tempo ~that' ~there ~turne ~turni ~twelv
+0.20 ~unfro ~usele ~varia ~vecto ~wante ~weite ~wonde ~you'r ~включ ~момен ~парам ~хвата à ä ç>a é>ç включил гб
+0.20 гб>включил для параметр хватает это 과 그 꾸 꾸>니 는 를>8 마 만 바>꾸 었 었>어 에>서 저 전 죽 죽>었 첫 합 합>니
+0.40 14>gb 1>does 200>vectors 20>gb 4>or 6>7 8>b 8>bit accumulation adafactor>fits adam's adam>doesn't adamw8bit>and
+0.40 adapters adds all>the allocates amsgrad>true and>backward and>nu another>2 any>data apex applied are as>the
+0.40 at>step backbone backward bitsandbytes boom both brings>it buffers bytes>per cards copies copy>of cpu>runs
+0.40 cpuadam created dense device>cpu did>it difference distributed>optimizer each>card embedding epoch>5 everything
+0.40 existed extra>buffers fails>in first fit>the float float32 foreach foreach>false forward>and full>tuning
+0.40 full_shard full_shard>is gb>less gb>sgd get_peft_model good grads groups had history_size history_size>100
+0.40 in>initialize in>step init initialize it's>ok it's>the it>just json just just>fits keeps keeps>a keras lamb
+0.40 lamb's lamb's>extra lazily lbfgs>with less m>rows modules more mu>and now nu o2 of>step off>in
+0.40 offload_optimizer>device offloading ok on>my oops optax optim or>batch over parameter per>weight plain
+0.40 preconditioners>for print_trainable_parameters>said py qlora rank rank>256 replicated requires_grad said
+0.40 said>100 scaler second>iteration shampoo's shampoo>preconditioners sixteen size>of slot>variables solved>this
+0.40 step>1 stop>in strategy than>the the>difference the>flag the>lora the>moments the>size this>for those to>21
+0.40 to>adafactor torch torch>optim trainable>params trained training>all trains true tuning tuning>now twice two
+0.40 under>the unfreezing was>off we're weight weights without>the works yaml you zero>stage ~adam' ~avera ~backw
+0.40 ~bitsa ~copie ~cpuad ~creat ~distr ~dream ~embed ~every ~exist ~forea ~fused ~group ~lamb' ~lazil ~parti ~print
+0.40 ~sixte ~spars ~strat ~tunin ~unfre
+0.60 24>gb 2>x 32bit 3>b 7>b 8bit adamw_torch and>v averages avg batch>1 bytes copy cpu ddp doesn't dreambooth edit
+0.60 exp exp_avg_sq extra first>update fits gradients it>from kohya lion m m>and made megatron momentum my>3060
+0.60 offload paged paged_adamw_32bit param parameters params partition print print_trainable_parameters runs shampoo
+0.60 shard sq stage>0 step>0 the>update twice>the works>on ~adapt ~buffe ~doesn ~histo ~maste ~megat ~optim
+0.80 amsgrad distributed fsdp galore history iteration kohya>with lora master no_shard offload_optimizer
+0.80 preconditioners trainable update zero ~amsgr ~galor ~itera ~param ~state ~train ~updat ~weigh
+1.00 adafactor b full lbfgs peft sgd stage state states v ~adafa ~preco ~shamp
+1.20 adamw8bit fp32 optimizer ~adamw
+1.40 moments
+1.80 step ~momen
+2.20 adamw
+2.40 adam
""",
    "other_processes": r"""
-0.60 =0 cpu each no per pool step too
-0.40 # 24>gb 3>gb =4 all and>it's are batch be before>the both cache cell config del doesn't fits fixed for full goes
-0.40 half in into it's k load loss made max model n nobody>else not>on not>the num out over part ram set size
-0.40 smi>shows tensor the>end the>notebook then true weights ~buffe ~doesn ~optim ~param ~passe ~updat ~varia
-0.20 0>1 0>2 0>4 0>5 0>6 0>8 0>9 0>in 0>is 0>mib 0>that 10>gb 12>and 16>gb 1>5 1>and 1>is 210>mb 23>4 40>gb 48>gb 4>1
-0.20 7>gb 8>but 8>gb 8bit a>24 a>4090 a>6 a>forgotten a>fresh a>friend a>full a>gpu a>minute a>new a>shared a>single
-0.20 a>stray above activations adam adamw adapter add ai all>24 all>have all>of alloc allocate allocator allow alone
-0.20 also always and>all and>i and>it and>my and>not and>now and>nvidia and>started and>that's and>the and>there
-0.20 and>with any arena array as as>a as>the as>well asked>for asking asks assigned at>0 at>12 at>first at>start
-0.20 at>this attention auto avail available backend backward base batch>8 before>each before>it before>start below
-0.20 best bf16 block buffer buffers building built but but>he but>i but>me but>the by>a cached call calls can>i cap
-0.20 card>0 card>and card>has card>nvidia card>on card>when card>with case ceiling cell's checkpoint chunk chunks
-0.20 ckpt clear clip colleague colleague>of comes container>main context contexts conv copies couldn't count course
-0.20 crash>at created cuda cudamalloc cudf cudnn cupy cut data de dead default dense desktop>on device dict did>the
-0.20 die dies>within disk do>not does don't doubled down>to eight else else>is else>on embeddings en enable encoder
-0.20 end end>of ends entry env epoch eval every every>stale everything>else exception expandable export extra f fail
-0.20 fails feature features file fine>yesterday first>card first>idea fit fix fixed>it flag flat float for>a for>me
-0.20 for>my for>that for>the forum forward fp16 fp32 frame frames free>before frees friend from_pretrained function
-0.20 gb>and gb>at gb>card gb>in gb>is gb>mx150 gb>per gb>so gc gib>free given gives global goes>up good got>the
-0.20 gpu>and gpu>at grad gradient graph graphs grid growth gtx had>no had>this had>to had>two half>the handler hard
-0.20 has>a has>no have>your he>had head helped here>which his>with history hit>the i'll i>gave i>had i>kept i>run
-0.20 i>set id idea idea>was ids images import in>and in>memory in>one in>that inactive index inherited input
-0.20 inside>the installed instead instead>of into>the is>listed is>the is>what issue it>at it>dies it>fails it>has
-0.20 it>possible it>ran it>says it>starts it>still it>to it>was item iteration itself>and jax>0 jetson just k80 keep
-0.20 kernel>and kernel>was killed>all killed>every killed>everything kills l4 language laptop large last>year latents
-0.20 later layer layers learner leaves len length les like limit lives llm loaded>the loader loading local locals
-0.20 logits logs long longer loop lower main makes many map mask mate maybe means memory memory>on message
-0.20 mib>together million mine>alone mine>had mode model>was models module more much mx150 my>card my>colleague
-0.20 my>notebook my>slot n>1 need needs net network new no>second node>with nodes not>enough notes nothing>else
-0.20 nothing>fits now>it np numba number nvidia>com object of>all of>which off ok old>server ollama>ps on>a
-0.20 on>another on>card on>mine on>my on>top on>windows one one>after one>gpu ones only>one only>the onnx onto
-0.20 onto>the oom optimizer order ort other>processes otherwise ought out>of overnight own>script p parallel
-0.20 parameters partition pass passed passes past path pdb peak percent perhaps picked picture pictures pipe pipeline
-0.20 place plain plan pme possible possible>that pr pretrained printed prior process>and process>in processes>and
-0.20 processes>on profile prompt put>the px python>at python>on python>pid q quota quota>of qwen r ran>on rank rather
-0.20 rather>than raw ray re read read>the rebooted>twice red>box refuses remains render render>on replicas reserve
-0.20 reserve>vram resolution restart result round run>were s said same>crash same>job same>notebook same>process
-0.20 same>run saved saving say says>inactive scope scratch script>had second>run sees segments server>which set>it
-0.20 sets setting seven shape shard shell>take shm should shows>no simulator since>i since>it single six>times sizes
-0.20 slice slices slot slots small smaller smi>lists snapshot so solved solved>his solved>it somebody>had somebody>on
-0.20 somebody>with somewhere spacy split stack stage started>again started>with startup status stay stays steps
-0.20 still>dies still>holding still>there stopped>it stops stops>at stored stray sure swap swapped swapped>the system
-0.20 table tasks tb teacher tensors text than than>the that>was the>3060 the>3080 the>3090 the>a100 the>big the>cache
-0.20 the>case the>cell the>command the>default the>engine the>first the>full the>leftover the>load the>node
-0.20 the>number the>pod the>process the>quota the>run the>second the>server the>session the>share the>time the>two
-0.20 these think third this>is this>node this>with thread tile times to to>0 to>allocate to>be to>cpu to>run to>use
-0.20 together token tokens top torch torch>model total touches touches>cuda trace traceback training>script
-0.20 transformer trt try trying type up>only up>to update upgrade uses validation values variable variables version
-0.20 video visible w wants warm>up was>at was>full was>it was>my was>on was>shut was>the was>what watch watch>n way
-0.20 well went>from went>to weren't when>i when>you where whether which>never which>was while>the width with>0 with>1
-0.20 with>80 with>batch with>it within within>a without works>on workspace workstation>in would write wrong x yaml
-0.20 year zero ~accum ~activ ~adapt ~alway ~askin ~assig ~avail ~backe ~backw ~build ~cache ~capac ~captu ~ceili
-0.20 ~cell' ~chang ~check ~chunk ~clien ~compa ~compl ~compu ~confi ~const ~conte ~conti ~contr ~conve ~copie ~could
-0.20 ~count ~cours ~creat ~cudam ~custo ~decod ~defau ~delet ~detac ~disab ~doubl ~encod ~envir ~excep ~expor ~featu
-0.20 ~float ~forwa ~fract ~frame ~frien ~funct ~globa ~gradi ~growt ~halve ~handl ~helpe ~histo ~image ~inact ~inher
-0.20 ~initi ~insta ~inste ~itera ~jetso ~langu ~lapto ~laten ~layer ~learn ~leave ~lengt ~limit ~loadi ~local ~longe
-0.20 ~measu ~messa ~milli ~modul ~momen ~multi ~netwo ~numbe ~objec ~offlo ~outpu ~overn ~parti ~perce ~perha ~picke
-0.20 ~pictu ~point ~possi ~predi ~prefe ~prefi ~prese ~produ ~promp ~quant ~raise ~rathe ~recon ~recor ~refer ~refus
-0.20 ~reloa ~remai ~remov ~repla ~repro ~resto ~resul ~resum ~rollo ~sampl ~savin ~scrat ~segme ~separ ~seque ~setti
-0.20 ~shard ~simul ~singl ~slice ~small ~snaps ~solve ~somew ~statu ~store ~subpr ~swapp ~switc ~teach ~textu ~there
-0.20 ~threa ~toget ~token ~touch ~trace ~track ~tryin ~unloa ~upgra ~uploa ~upsca ~utili ~valid ~versi ~visib ~watch
-0.20 ~weigh ~weren ~wheth ~withi ~witho ~wrapp в не
+0.20 00>and 02>gib 0>and 0>gb 0>had 10>2 10>and 11>52 11>days 11>gb 11>the 12>may 12>since 13>b 14>00 14>11 14>6 14>b
+0.20 17>gb 19>gb 1>3 1>cuda 1>got 1>of 1>was 212>mb 21>of 22>6 22>g 23>6 24>free 25>ok 280>w 2>1 2>5 2>and 2>before
+0.20 2>gb 2>gib 2>was 300>mb 30>g 30>on 31>2 31>gb 31>of 36>gb 39>4 3>at 3>gigs 3>is 3>my 3>of 3>python 4>40 4>so 5>3
+0.20 5>8 5>gb 5>min 600>mb 6>1 6>2 6>gib 6>in 70>gb 70>gib 75>at 78>of 8>0 8>gib 8>gigs 99>in 9>16 9>8 9>gib 9>gigs
+0.20 =2 a100>not a6000>with a>12 a>13 a>14 a>7 a>abierto a>brand a>chance a>colleague a>colleague's a>couple a>crypto
+0.20 a>defunct a>different a>jupyter a>live a>matlab a>nano a>pod a>process a>python a>python3 a>reboot a>rented
+0.20 a>tensorflow a>train a>triton abierto aborts aborts>with about about>6 acceleration adebayo admin after after>a
+0.20 after>killing after>moving again again>with ago ah>the alive>after all>day all>i've all>night all>read
+0.20 all>weekend alles allocated>so allocates allocates>its allocation allocations almost alone>on already>running
+0.20 an>embedding an>orphaned and and>about and>b and>discord and>has and>held and>kept and>launched and>never
+0.20 and>once and>power and>start and>suddenly and>they and>training and>two and>was and>we're and>workers and>you've
+0.20 and>your animation another>gpu another>tab another>team another>terminal answer answer>the api app>had apr apr>è
+0.20 are>logged arguments as>allocated as>first as>i as>if as>soon ask ask>him ask>whoever asked at at>11 at>39 at>9
+0.20 at>98 at>boot at>epoch at>line at>load at>night at>noon at>nvidia at>that at>who ate>the attached auf
+0.20 auf>derselben aux b>on b>resident back background>closed bad bail bail>out batch>size batches>and
+0.20 be>fragmentation because>its been>moved been>open before before>1 before>launch before>lunch before>my
+0.20 before>our before>then begin begins begins>and behind believe>it belongs belongs>to benchmark benchmark>of bert
+0.20 beside>it between>14 between>epochs bit>less blender>was blocks>the booked boot box box>it box>since box>yes
+0.20 brand brand>new breakpoint breakpoint>in breaks>in bug build busy but>after but>fuser but>its but>my but>no
+0.20 bwierzba by>default by>hand bytes>allocated c c'd c>é came>from came>second can't>do can't>even cancelled cannot
+0.20 cannot>be card>12 card>3 card>by card>for card>if card>is card>moved card>no card>per cards>at cargado carte
+0.20 carte>il case>the cause check check>for checked>that child children>stayed chrome>obs chrome>with cleared>it
+0.20 client closed>it closed>the cluster>does cluster>so code>i code>runs colab colab>like colleague>had colleague>on
+0.20 colleagues com>o comfyui>has commented compositor con con>el confirmed confirmed>the connection>dropped console
+0.20 container>from container>is container>was containerd core could>put couple cp crash>and crash>was crash>with
+0.20 crashed crashes>at cron>job crumbs crypto crypto>miner ctrl+z>on ctrl>c ctrl>c'd ctrl>z'd cuaderno cuda>fails
+0.20 cuda>in cuda_visible_devices>3 cyberpunk cycles d>state d>é dali days days>ago dcgm deadlock debug>session
+0.20 debugger>session debugging dedicated dem demo>for department deployment derselben derselben>karte desk desktop
+0.20 desktop>and detector>on dev dev>nvidia device>2 device>at devices>0 dies>during different diffusion
+0.20 diffusion>webui disconnecting discord display>server dmon do>2 do>that docker>container docker>from docker>ps
+0.20 does>not doesn't>isolate doesn't>kill don't>remember dota dota>in down>now down>the drained dropped>the during
+0.20 e>o each>0 easily eat eats edit editor ein einem eject eject>the embarrassed embedding>server empty>and
+0.20 encoder>and end>the engine engine>and engine>core enough entire entrena entries>in epilog epoch>4 epochs
+0.20 error>says et>ç eval>i evaluation even>imported even>start even>torch even>when every>card every>hour
+0.20 every>single every>user everybody everything>back evicted>so exactly>when exit exited experiment>two failed
+0.20 failed>at failed>since failed>this fails>on fails>right failures family ffmpeg fg figure>is fills fills>the
+0.20 films finds fine>at fine>tune finished>i first>line first>one first>run fit>easily fit>py five>pids flaky
+0.20 flatmate for>every for>five for>its for>itself for>leftover for>nine for>noise for>our for>posterity for>us
+0.20 for>you forge forgot forgot>it forty found>a found>it found>the four>gigabytes free>and free>figure free>of
+0.20 fresh fresh>one friday>evening frigate from from>my from>ops from>this from>tuesday from>when from>yesterday
+0.20 from>yesterday's froze full>at full>run fuser>v g>so g>让 game>in game>launcher gaussian gave>me gb>according
+0.20 gb>after gb>before gb>came gb>each gb>if gb>no gb>on gb>only gb>pinned gb>runs gb>under gb>works gdm general
+0.20 generator generator>that get>what gets>a ghost gib>all gib>in gib>memory gib>total gigs>of git give give>each
+0.20 go>à going>through gone good>now got>nothing gpu03 gpu1 gpu>07 gpu>5 gpu>for gpu>memory gpu>or gpu>stays
+0.20 gpu>tests gpu>to gpu>util gpustat>cp gpustat>says grabbed>the grabs>75 grabs>nearly graphics graphics>memory
+0.20 gres gromacs>job gromacs>run group guy h>it ha had>900 had>a had>been had>booked had>forgotten had>grabbed
+0.20 had>it had>its had>never had>three handed hanging happens>only happy hardly hardware has>0 has>been has>gone
+0.20 has>loaded has>the hashcat hatte hatte>ich have>started help hence hence>random her his>diffusion his>matlab
+0.20 holding>11 holding>the holds>38 home>it hosted hour>and how hundred hundred>mb hung>in hung>on hw hyperparameter
+0.20 i'm i'm>on i>am i>begin i>can i>do i>found i>hit i>killed i>opened i>ran i>reduce i>saw i>shut i>start ich idle
+0.20 idle>and idle>for if if>one if>the if>training igpu il import>torch in>as in>background in>d in>general in>init
+0.20 in>it in>nvidia in>pycharm in>state in>terminating in>them in>tmux in>vs inference inference>demo inference>in
+0.20 inference>script info interpreter interpreter>fails invisible invokeai is>2 is>about is>back is>idle is>mine
+0.20 is>running is>taken is>why isaac>sim isn't>the isn't>your isolate>gpus it it's>fine it's>in it>again it>alive
+0.20 it>crash it>down it>first it>grabs it>holding it>jobs it>keeps it>looks it>only it>open it>or it>sorry it>there
+0.20 it>works its>child its>context its>first its>last its>memory its>process itself>at itself>is iulia jax jax>in
+0.20 jax>preallocates job's job>on job>passes jobs>and jonas jupyter>tab k8s k8s>time karte keeps keeps>a keeps>its
+0.20 kept kept>12 kernel>down kernel>for kernel>from kernel>is killed>parent killed>the killing kollege kollegen l>ä
+0.20 l>é la>m lab>server labelling>tool labmate labmate's lammps landed landed>on last>model last>night's last>week
+0.20 latter laufen launch>the launched launched>his launched>it launched>the launcher launching le left>for left>it
+0.20 leftover>of leftover>ranks leftovers less less>free let lief>noch limit>is line>of lingered list>wasn't listed
+0.20 lists>a little>card live>stream llama llama>server loaded loaded>for lol lol>my look>if looks>as lsof lsof>dev
+0.20 m>ê machine maintainer manager>details maps>the march marek marketing marta's match matlab>session matmul mb
+0.20 mb>before mb>for mb>of mb>were me>carte mem mem_get_info>as mem_get_info>returns memory>back memory>the
+0.20 memory>usage memory>used met mib>free mib>the midnight mig>is min>after mine>has mine>was minecraft miner>under
+0.20 minutes minutes>before missing model>trains model>warm modelo monitors more>and morning>the moving moving>the
+0.20 mpirun my>4 my>bad my>cards my>case my>colleagues my>flatmate my>job my>labmate my>lora my>own my>program
+0.20 my>script my>training na namespace nearly>everything nearly>the needed needs>a never>died never>ended never>had
+0.20 new>one next next>to night's nightly nine nine>days nineteen no>limit no>processes no>the nobody>told node>gpu
+0.20 noise none>of not>alone not>ctrl not>end not>us note note>to notebook notebook>kernel notebook>still
+0.20 notebook>with nothing>so now>set number>one number>two numbers>differ nvidia nvidia0>lists nvtop obs>with
+0.20 occupied>the occupies occupying ocr octane of>24 of>40 of>6 of>80 of>another of>card of>day of>every of>mine
+0.20 of>the of>them of>this of>your off>after off>and office ok>after ok>now ola old>run old>still old>was on on>and
+0.20 on>every on>gpu on>gpu0 on>was once once>in once>one one>a100 one>card one>crashes one>dies one>has one>holding
+0.20 one>of one>where one>who only>1 only>600 only>ever only>if only>suspended onnxruntime oops open>all open>card
+0.20 open>in open>since open>the open>with opened>a ops or>not or>set or>stop or>take orphan other>9 other>desktop
+0.20 other>node other>people other>window others>in otra otro our>ci our>cluster our>group our>net out>the own>copy
+0.20 own>pid owned>the owner pane parent>left parked>on paused people people>are per>kernel physical>card picks>up
+0.20 pid>40817 pid>is pids pinned pinned>to pinning>the pixelgrau pkill playing plex>transcoding plus>the plus>two
+0.20 pod>landed pod>on pods poll pop pop>up posterity ppid ppid>1 preallocate preallocated>75 prend pressed>stop
+0.20 previous previous>user's prints prints>a problema process>has processes>in processes>listed prod program ps>aux
+0.20 ps>says put put>in put>two py py>and python>from python>serve qui quickly quit>it rafa ran>my random ranks>two
+0.20 rapids readable really reason reboot>after reboot>cleared rebooted>nothing remote>desktop rendering>in renders
+0.20 renders>with rented rented>instance replica replica>is reported reported>by reranker reserved>is resnet101
+0.20 restarted returns right>now root>cause run>from run>fuser run>kept run>number run>nvidia runlevel runlevel>3
+0.20 running>in running>on runs runs>on runtime same>2080 same>3090 same>a10 same>arguments same>as same>card
+0.20 same>command same>commit same>physical same>t4 same>titan sat>on saw says says>23 says>gpu says>it's scene
+0.20 scheduled scheduled>on scheduler screen screen>session script script>and script>dies script>is sdxl second
+0.20 second>notebook see>which seen serve serve>py server>is server>of service>takes serving session>from session>had
+0.20 session>in session>old session>open sessions sessions>and sessions>each seul several several>times shaders share
+0.20 shared>the sharp she showed>a showed>it shows>31 shut>it shut>that shut>the shutdown shutting shutting>down
+0.20 sim>in sin since>march since>monday since>the since>then single>time sits sitting>on sitting>there six slicing
+0.20 slurm>epilog slurm>gave slurm>put small>card smi>before smi>on smi>says smi>see smi>showed so>it's so>to some
+0.20 somebody's somebody>is someone's>gromacs someone>else something>else soon soon>as speak spinning spyder
+0.20 spyder>console square squatting squatting>on stable stable>diffusion stale>kernels start>it start>of start>the
+0.20 start>two started>a started>anything started>at started>his state>and state>z stays>at steam steps>1 still>alive
+0.20 still>listed still>occupied still>open still>sitting stop>first stopped>the streamlit>app student's>notebook
+0.20 studio>had succeeds succeeds>every sudo sur sur>la survived survived>the suspended>the suspends suspends>it svc
+0.20 swears systemctl systemctl>stop systemd>unit t4 tab>i tabs>plus taint take taken taken>by takes>9 takes>95
+0.20 takes>the takes>what task>manager team's team>is teams ten>í tenant tenant's tenants term test>the tests
+0.20 tests>of tf>grabs tf>in tf>open tf>session than>half thanks>it that's>the that>900 that>card that>child that>for
+0.20 that>grabs that>host that>machine that>point that>time that>too thats the>13 the>2 the>a6000 the>api the>board
+0.20 the>build the>card the>children the>ci the>cluster the>compositor the>crashed the>dali the>day the>debugger
+0.20 the>defunct the>demo the>docker the>entire the>error the>eval the>graphics the>guy the>hardware the>host
+0.20 the>igpu the>image the>inference the>killed the>larger the>latter the>list the>memory the>missing the>model
+0.20 the>morning the>next the>night the>nightly the>numbers the>office the>old the>one the>only the>open the>others
+0.20 the>parent the>pycharm the>queue the>reason the>reranker the>room the>runner the>scene the>slurm the>small
+0.20 the>ssh the>stable the>stale the>start the>students the>systemd the>terminal the>thing the>trainer
+0.20 the>transcription the>v100 the>very the>vision the>vram the>weekend the>zombie their them them>all them>by
+0.20 them>has them>kept then>i there there>all there>with there>you they they>were thing>the this this>job
+0.20 this>morning this>one this>process three>failures three>of three>pods through through>at through>but thursday
+0.20 ti>the ticket ticket>from time time>during time>i'm times>each times>then tinha titan tmux>pane tmux>session
+0.20 tmux>sessions to>6 to>a to>cuda to>exclusive to>false to>me to>nothing to>nvidia to>self to>speak to>the to>two
+0.20 today>i told>us too>what took>21 tool>with torch>a torch>cuda torch>zeros torchrun toujours tourne train
+0.20 train>py trainer>alive trainer>and trainer>had training training>all training>and training>started training>with
+0.20 trains trains>happily trains>on transcode transcription transcription>service tried>again triton>container
+0.20 triton>server tuesday twice>once two>4 two>minutes two>other two>people two>tenants u>bwierzba uft uft>alles
+0.20 ultralytics ultralytics>8 um unattended under under>another unit unreal unreal>editor until up up>as up>at
+0.20 up>first up>with usage usage>on use use>but use>by user's user>in user>name users users>on using using>it util
+0.20 util>is v100 v>dev vasp vendor very vision visitors vllm>engine vllm>on vllm>server vom von vram>at vs wait
+0.20 wait>for waited waited>until wallpaper>engine wandb>sweep waren was>already was>between was>left was>minimised
+0.20 was>moved was>only was>playing was>rendering was>restarted was>sitting was>squatting was>using wasn't>free
+0.20 we're>back we've we've>put we>can't we>found we>share we>wanted we>were web webui>still week weekend weights>fit
+0.20 were were>pinned what>i what>the whatever when when>ours when>your where>somebody whereas>yesterday which
+0.20 which>card which>the whisper>server whisper>service whole>evening why why>it why>only wieder will window
+0.20 windows>and with>17 with>22 with>6 with>75 with>9 with>a with>ctrl+z with>cycles with>e with>its with>mpirun
+0.20 with>nvenc with>ppid with>sdxl with>shaders with>tf with>xla_python_client_mem_fraction woke woke>up work>i
+0.20 works>now works>right works>so workstation workstation>at wouldn't wrong>with x>20 xla
+0.20 xla_python_client_mem_fraction>45 xla_python_client_preallocate y>ya ya ya>entrena yes>really yesterday
+0.20 yesterday>i yolov4 yolov4>608 you you'll you've>got you>can't you>go you>in you>launch you>start your>dump
+0.20 your>log your>ollama your>own your>script z'd zeros zeros>1 zombie>from zombies ~abier ~abort ~accel ~adeba
+0.20 ~almos ~analy ~anima ~answe ~assis ~attac ~befor ~begin ~behin ~booke ~bwier ~cance ~canno ~carga ~carre ~comme
+0.20 ~compo ~conne ~conso ~coupl ~crash ~crumb ~crypt ~cuade ~cyber ~cycle ~dedic ~depar ~deplo ~derse ~deskt ~diffu
+0.20 ~disco ~drain ~durin ~easil ~edito ~embar ~enoug ~entir ~entre ~epilo ~epoch ~evalu ~every ~evict ~exite ~faile
+0.20 ~famil ~forgo ~friga ~gauss ~gener ~gigab ~hande ~hangi ~hardl ~hardw ~hashc ~hoste ~hundr ~inspe ~invis ~invok
+0.20 ~killi ~kolle ~lammp ~lande ~latte ~laufe ~linge ~liste ~machi ~marke ~marta ~memor ~midni ~minec ~minut ~missi
+0.20 ~mkrau ~monit ~movin ~mpiru ~names ~neede ~night ~ninet ~octan ~offic ~overl ~pause ~peopl ~pinne ~playi ~poste
+0.20 ~previ ~progr ~quick ~rando ~rapid ~reada ~reall ~reaso ~rente ~repar ~repor ~reran ~resid ~resne ~resta ~runle
+0.20 ~runti ~sched ~scrip ~secon ~serve ~sever ~shade ~shutd ~shutt ~spinn ~spyde ~squat ~stabl ~strea ~survi ~swear
+0.20 ~syste ~team' ~thurs ~toujo ~tourn ~tuesd ~ultra ~unatt ~unrea ~user' ~vendo ~visio ~visit ~waite ~weeke ~whate
+0.20 ~whisp ~wiede ~would ~yolov ~you'l ~оказа ~проце ~серве ä>uft è>s é é>y ê ê>me í>a всё гигов карте карту меня на
+0.20 на>карте оказалось процесс у у>меня что い>て が>残 き き>ま て>、 に>動 一 之 之>后 了 他 关 前 前>回 動>き 占
+0.20 占>了 回 多 多>g 学 就 我 掉 昨 普 普>通 残 残>っ 用>nvidia 的 能>跑 让 让>他 还 通 通>に 그 그>랬 끄 나 네
+0.20 네>요 다>른 됩 됩>니 둔 띄 랬 른 를 미 바 바>로 서>그 안 에>띄 터
+0.40 22>gb 24576>mib 2>is 4>k 900>mb 9>gb 9>on =3 =5 a a10 a>4 a>program a>second a>student's a>vllm after>reboot
+0.40 alphafold alphafold>run already am amp and>a and>comfyui and>jax another as>though at>once ate attached>to
+0.40 b>loaded before>i before>you belong belong>to belonged belonged>to ben booking>sheet came card card>2
+0.40 card>already ci ci>runner close close>the closing cluster comfyui>starts crash crashed>run ctrl>z
+0.40 cuda>mem_get_info day debugger demo dev>nvidia0 did>not died docker down evening evicted exclusive flatmate's
+0.40 folding folding>home found>three free>again free>memory gb gb>belong gb>i gb>of gib gnome gnome>shell go go>of
+0.40 gpu gpu>1 gpu>3 grabbed had>llama3 had>started has>1 has>37 him hogging hogging>the holding host hour i i>even
+0.40 i>have i>pressed ide in>another is>on is>shared isn't>this isolate it>reads it>went its joking jupyter>kernel
+0.40 k>monitors kept>its kernel kernel>never killed>it kohya lab last left left>running leftover lena let>go llama3
+0.40 lm lm>studio logged logged>in matlab me mem_get_info mib>24576 mib>no mine>is mining>on most most>of moved
+0.40 moved>to my>flatmate's nach nearly neither never never>let night no>running noch node noon nor notebooks nothing
+0.40 now nvenc nvidia0 nvidia>smi of>it oh old ollama ollama>had on>0 on>friday on>it on>this or orphaned our owned
+0.40 parent parked pause plus pod preallocates pressed profiler pycharm python reads rendering resident root run>and
+0.40 runner running>processes same same>gpu same>host same>runtime second>one session share>the shared shared>with
+0.40 sheet shell>and showed since sits>on sitting size>nor smi software somebody someone's something start still>had
+0.40 still>up stop>that story student's students studio systemd t tab tabs tait takes tensorboard>profiler tensorrt
+0.40 terminal terminating terminating>and test tf>serving that that>isn't that>one the>device the>jupyter the>lab
+0.40 the>machine the>previous the>story the>workstation thing though>a time>slicing today transcoding turned
+0.40 turned>out two>notebooks two>users us vllm vs>code wallpaper was was>hogging was>mining was>parked we webui went
+0.40 went>on went>through which>gpu while while>i who whoever whole>card with>the with>windows
+0.40 xla_python_client_mem_fraction xla_python_client_mem_fraction>4 xorg xorg>gnome yesterday's you've yours zombie
+0.40 ~alpha ~alrea ~anoth ~blend ~closi ~clust ~colle ~docke ~eveni ~exclu ~ffmpe ~foldi ~grabb ~hoggi ~holdi ~infer
+0.40 ~isola ~jokin ~labma ~llama ~logge ~maint ~matla ~minim ~nearl ~neith ~nothi ~occup ~ollam ~paren ~parke ~press
+0.40 ~pycha ~rende ~resol ~roomm ~runne ~share ~showe ~sitti ~slici ~softw ~somet ~start ~studi ~tenan ~tenso ~trito
+0.40 ~turne ~wallp ~whoev ~you'v é>tait висел висел>чужой он с чужой
+0.60 1>9 38>gb a1111 alive blender booking children chrome closed colleague's comfyui cron ctrl ctrl+z davinci
+0.60 davinci>resolve defunct enough>for even for>tensorrt freed friday from>last fuser gigs gpustat he his home hung
+0.60 in>use is>my is>not jobs jupyter kill>9 killed look look>at mib minimised mining morning my my>sweep not obs
+0.60 of>my other plex premiere process process>40112 processes>found ps python3 reboot resolve rex run running server
+0.60 shell slurm ssh started stopped suspended t>rex tensorboard tf the>game the>other this>box three triton
+0.60 was>still whisper windows yes your z ~autos ~booki ~child ~chrom ~close ~comfy ~conta ~ctrl+ ~davin ~debug
+0.60 ~defun ~flatm ~frida ~gpust ~jupyt ~kerne ~kille ~launc ~minin ~morni ~noteb ~nvidi ~orpha ~preal ~premi ~runni
+0.60 ~servi ~sessi ~someo ~stopp ~suspe ~train ~trans ~yeste ~zombi
+0.80 container free grabs gromacs job not>mine on>that quit service sweep team the>background the>same tmux ~groma
+0.80 ~lefto ~proce ~reboo ~someb ~stude ~termi ~windo
+1.00 background found game had mine open shut sorry still stop user ~backg ~belon ~pytho
+1.20 kill miner two
+1.40 pid
""",
    "own_workers": r"""
-0.60 =0 gb k memory not
-0.40 1>so after b batch blocks cpu de estimators fails free full gives grad has how in>one is keeps kept layers load
-0.40 mem no one>process read sets size step then this torch worked worker>processes ~buffe ~estim ~param ~someo
-0.40 ~there é
-0.20 0>3 0>45 0>6 0>8 0>9 0>but 0>gives 0>ours 0>was 10>gb 12>gb 1>0 1>was 24>gb 400>mb 48>gb 4>gb 8>gb =4 a>card
-0.20 activations afterwards again alive allocated allocator already although and>cuml and>not and>nvidia and>that
-0.20 and>that's and>we another answer args as at>90 at>start attention back backward base batches be beam beams
-0.20 because>of been been>up before>anything being benchmark best block bs buffer buffers built but>the by>hand byte
-0.20 bytes c cache cached call call>set_device calls>torch can't cap card>in card>no card>was cards cell change check
-0.20 ckpt class classes clear client code coded comfyui comment compute container context>on copy copy>of correct
-0.20 correct>in could count>is cpp crash ctx cuda>1 cuda>2 cuda>3 cuda_visible_devices cuda_visible_devices>is cudf
-0.20 cuml cupy>cuda d data decode decoder default demo device>1 device>2 device>gpu device_map device_map>auto
-0.20 devices dict didn't died docker don't e each>rank each>time eager eight>cards eight>i else>i enable engine
-0.20 enough ensemble epoch evenly every>card every>trial everything exactly exc export export>local_rank failed
-0.20 fails>on false features file find fine first first>thing float fold followed for>64 for>me found fp32 fraction
-0.20 freed fresh fresh>subprocesses from from>a g gb>in gb>of gc get gib given gives>the go goes good gpu>as gpu>for
-0.20 gpu>script gpus>0 graph graphs grows h h100 had>all half handle hard hard>coded have>been have>to hay head heap
-0.20 here>and his hold hours how>many hyperparameter hyperparameter>search i'm i've i>have i>see id identical if if>i
-0.20 image images in in>fresh in>its in>main in>ram in>use info initial input inputs inside>the is>1 is>correct
-0.20 is>launched is>only is>started it it's it's>a it>and it>but it>dies it>fails it>on it>should its>context just
-0.20 keep keras kernel key kill killed kind layer leave leaves leftover len length limit list list>of live llama>cpp
-0.20 llm local_rank>first local_rank>is logits long longer lora loss low m main>and makes max may merge meta million
-0.20 mine moved>to much my>second need never>touch new no_grad node>with nodes none not>a not>the notebook nothing
-0.20 num_ctx num_workers>32 numpy o of>24 of>it ok old on>8 on>all on>each on>every on>node on>this one>at one>pid
-0.20 one>request ones only>a only>the onto>device open opens opens>its optimizer or order others ours outputs outside
-0.20 outside>of own>context pairs parallel>requests parameter>sets parameters part passed past per>worker picks
-0.20 picture pin_memory pins pl placement plain>python pr prefetch previous printed printed>it proceso process>no
-0.20 process>per process>so profile pt put>it py>line python>list ram ran>every ranks>call rapids ray>train read>it
-0.20 read>the reading reading>the reads reference release request reserved reset rest restart result reward rmm row
-0.20 rows run>on runner running runs>on runs>with same>step same>weights saved say says scope script>of sees serving
-0.20 set>the shape shard shared should should>be shows>one silently since>may single>copy slice slots snapshot so>i
-0.20 so>there someone someone>on space split spread stage start>from state stay stayed steps still stop stops streams
-0.20 sum swap t table take tb tensor>parallel test text tf than than>the that that's that>is the the>container
-0.20 the>context the>default the>demo the>device the>file the>full the>job the>loader the>log the>old the>parent
-0.20 the>pipeline the>previous the>ranks the>rest the>second the>snapshot the>weights there there's there>is thing>in
-0.20 this>card through to to>read token tokens too too>much took total tp tracker train>with trained trains true type
-0.20 unet until until>the up>since up>to update using>device v verified version via via>plain vllm wants warm
-0.20 warm>start was>on we're weights went when>you where while whole window with>0 with>8 with>device with>gpu
-0.20 with>num_gpus with>rank with>the with>workers work worker>and workers>1 workers>each workers>only workspace
-0.20 write x xla yet you>start ~activ ~adapt ~after ~alloc ~alrea ~altho ~anoth ~avera ~backw ~bench ~block ~bucke
-0.20 ~cache ~captu ~class ~comfy ~comme ~compa ~compl ~compu ~conta ~conti ~corre ~decod ~deeps ~defau ~deser ~didn'
-0.20 ~disco ~distr ~docke ~doubl ~engin ~enoug ~ensem ~evenl ~exact ~exclu ~exist ~expor ~faile ~float ~follo ~fract
-0.20 ~gener ~gradi ~graph ~happe ~histo ~ident ~image ~input ~inter ~kerne ~kille ~layer ~leave ~lefto ~lengt ~longe
-0.20 ~manag ~matri ~memor ~milli ~noteb ~nothi ~onnxr ~ordin ~other ~outsi ~parti ~pictu ~place ~posit ~prefe ~profi
-0.20 ~progr ~promp ~rapid ~recom ~refer ~relea ~remai ~reque ~reser ~resid ~resta ~resto ~resul ~resum ~rewar ~runni
-0.20 ~shard ~share ~shoul ~silen ~snaps ~split ~sprea ~staye ~stopp ~store ~stude ~swapp ~syste ~teach ~that' ~track
-0.20 ~updat ~upgra ~verif ~versi ~works ~yeste í ú в и
+0.20 0>1 0>11 0>25 0>because 0>during 0>in 0>is 0>one 0>only 0>pass 0>s 0>the 0>with 10>40 10>in 10>on 10>threads
+0.20 10>with 11>gb 12>with 14>gb 16>with 19>02 1>2 1>4 1>5 1>and 1>gb 1>gpu 1>instead 1>it 1>oom 1>works 20>and 23>9
+0.20 24>and 24>of 24>times 25>each 2>gpus 2>processes 2>set 2>works 2>个 300>mb 32>cores 32>of 3>each 3>gb 3>in
+0.20 3>means 3>s 3>was 40>that 450>mb 4>1 4>and 4>but 4>gib 4>i 4>in 4>processes 4>procs 4>ranks 4>was 500>mb 5>gb
+0.20 600>mb 6>app 6>doesn't 6>each 6>for 7>are 7>gb 7>it 8>and 8>on 8>over 8>python 8>the 8>x 9>gb 9>python =5
+0.20 a100>the a3c a40 a>box a>child a>context a>for a>lock a>machine a>multiprocessing a>piece a>plain a>queue
+0.20 a>segmentation a>semaphore a>separate a>skorch a>small a>third a>threadpoolexecutor a>time about>1 about>what
+0.20 accelerate accelerate>launch actions actor>and actors>each after>which again>so agent>launched agents ait
+0.20 all>have all>of all>on all>pass all>ten all>trials all>twelve allocate>on allocates allocates>on alphafold's
+0.20 always always>on an and and>all and>doesn't and>each and>everyone and>four and>it and>so and>there and>they
+0.20 and>third and>val any>tensor apache apiece app's app>a app>app app>dies app>twice app>with app>workers are>9
+0.20 are>at are>empty around around>predict array>0 as>many as>nothing as>well async>handler at>1 at>14 at>23 at>300
+0.20 at>5 at>7 at>9 at>a auf>einer augmentation augmentation>kornia augmentations auto autoscaler autoscaling b>gptq
+0.20 backbone>on backend barrier>without basecallers basecallers>on batch>file be>quicker because>i before>any
+0.20 before>init_process_group began behaves behind bert binds blender blender>per board boot bot both>on box
+0.20 box>with brought>up browser>tab builds>its busy but>have but>i'd by>one by>our cache_resource calls>self
+0.20 calm>since came>in cameras can>see card>0 card>12 card>at card>is card>isn't card>p card>zero carried carte
+0.20 celery>concurrency celery>prefork cellpose changed checkpoint>it child>loads children>and children>of chunk
+0.20 chunk>in chunk>it chunks>to cli collate_fn collective come>in comes concurrency>8 concurrency>defaults conf
+0.20 config>had config>pbtxt configs constructs context context>each contexts>at copied>the copies>of cores>24
+0.20 cores>32 count>0 count>1 count>4 count>8 cpu>tensors crash>is crashes create>the crowd croyait cuatro cuda>0
+0.20 cuda>and cuda>context cuda>current_device cuda>error cuda>rank cuda>set_device cuda>tensor cuda>tensors culprit
+0.20 cupy cupy>pool current current_device dag dali>pipelines dask>cuda dataset dataset's dataset's>getitem__
+0.20 datasets datasets>map debug>mode debug>reloader debug>true decoders>for decord>with def defaults defaults>to
+0.20 deployment detector detectors device>cuda device>f device>hence device>is device>they device_ids device_ids>rank
+0.20 devices>4 did did>cuda dies>in dist dist>barrier django do>not do>the doesn't>touch doesn't>wait donc donc>huit
+0.20 done done>that down>to dropped during during>init during>startup each>browser each>camera each>instance
+0.20 each>line each>on easyocr eight>onnx eight>python einer einer>karte embedding>model en en>fait encoder>on
+0.20 end>all endpoint>is ends>each entries entries>on entry entry>of env>on environ environ>local_rank environments
+0.20 equal>size error>out es et eval>py evaluation>subprocesses every>child every>environment every>job every>line
+0.20 every>loader every>one every>pool every>rank every>thread everyone everywhere example>with executed executed>in
+0.20 executor extra f f>cuda failure>is fait fastapi fastapi>endpoint faster>generation fault feature
+0.20 feature>extraction files fires first>collective fits fits>on fixed fjord42 flat fn folder folders folds>at
+0.20 for>all for>five for>its for>itself for>lammps for>loop for>the forgot forked forked>eight forks>a forks>one
+0.20 former forward>passes four>children four>copies four>servers from>1 from>2 from>5 from_pretrained>to function
+0.20 gave>it gb>card gb>do gb>down gb>gpus gb>laptop gb>vanished geht geht>es generate get>more getitem__>calls
+0.20 gib>in gnu>make gnu>parallel go>in goes>through gone got>its gptq>4 gpu>by gpu>gets gpu>in gpu>is gpu>so
+0.20 gpu>tests gpu>the gpu>true gpu_options>visible_device_list gpuarray gpus>1 gpus>are graph>flat gres
+0.20 gridsearchcv>with gromacs guessed had>chosen had>instance_group had>loaded handler handles>it happily
+0.20 hardcoded>device has>only have have>not have>your hence hence>the here>i'd holding host>on hosting hpo huit hvd
+0.20 hvd>local_rank hydra hydra>multirun hypercorn hyperopt i'd>raised i>call i>changed i>dropped i>gave i>left
+0.20 i>limited i>read i>saw i>serve i>set i>thought i>use ids img impala import import>the imported in>1 in>4
+0.20 in>actor in>between in>every in>getitem__ in>gridsearchcv in>it in>this in>three in>together in>vram in>worker
+0.20 infer infer>py init init_process_group inside>of instances instantiated instead>of into involved is>at
+0.20 is>executed is>fine is>full is>loaded is>slow is>somewhere isn't>it it's>at it's>fine it's>in it>behaves
+0.20 it>holds it>my it>removed it>your its its>weights j'avais j2 j8 j>20 jana jana>10 jeder joblib's joblib>launcher
+0.20 just>the k80>half karte>mit kills kornia kornia>on kornia>out la>m la>misma lammps land land>on laptop>card
+0.20 launched launching launching>with le>mod learner learner>and learners left>for left>out lief lightgbm
+0.20 lightgbm>gpu like like>queue limited line line>with lines>since listo loaded loaded>the loaded>whisper loader
+0.20 loader's loader>processes loader>worker loading>model loads>its loads>sdxl loads>the local local_rank>so
+0.20 local_rank>was localcluster localcudacluster lock lock>around log>shows loky loky>backend loop>all lowered
+0.20 lowered>the m>ê machine machine>has main>app main>py make makefile many>for map map>num_proc mapped matlab
+0.20 max_workers mb mb>a mb>apiece mb>do me me>carte means>four means>three mei memory>raised merged>into message>and
+0.20 method mib>each mis misma missing missing>torch mit mod>è mod_wsgi mode model model>in model>inside model>is
+0.20 model>was model>with models module module>and more>crashes more>throughput more>to moved>the moves mp>pool
+0.20 mp>spawn mpi>ranks mpirun>put multiplication multirun multirun>with my>bash my>dataset's my>env my>fault my>for
+0.20 my>render my>script my>single n_jobs>1 n_jobs>5 n_jobs>6 needs>5 net net>i net>itself network no>place no>room
+0.20 no>se no>wait node normally nos not>called not>go np>8 nproc_per_node nprocs num_gpus>0 num_proc num_processes>2
+0.20 num_workers>8 numba>kernels number nvidia>smi object objective of>4 of>context of>cores of>equal of>its of>mine
+0.20 of>my of>our of>parallel of>the of>them off off>the okay on on>cpu on>cuda on>device on>first on>gpu on>the
+0.20 once>each once>every once>i one>1080 one>16 one>2080 one>3090 one>blender one>board one>card one>copy one>device
+0.20 one>t4 one>trial one>v100 only only>1 only>gpu only>thing onnx>session onnx>sessions onto>a op opened opened>the
+0.20 opens>the optimize optuna optuna's optuna's>study optuna>n_jobs os>environ other other>ranks other>seven
+0.20 other>three our>own our>script our>wrapper out out>before out>the output>below over over>when overflow overlap
+0.20 own>copy own>detector own>pipeline p>1 packed packed>on parallel>and parallel>n_jobs parallel>on parallel>with
+0.20 parameter>servers parent>pid parpool pass>device_id passes>at passes>run passing>device_ids pbtxt per>core
+0.20 per>env per>rank per>session per>stream perception persistent persistent>workers picked pids>on piece pin pinned
+0.20 pipelines plain plain>cuda play policy>on pool>10 pool>12 pool>6 pool>from pool>member pool>of pop pop>up popen
+0.20 pre preallocates>one predict>and predictor predictor>per prefork preload preprocess preprocessing previously
+0.20 previously>it printed>0 prints prints>using problem problem>was proc process>3 processes>from processes>on
+0.20 processes>with processpoolexecutor procs puse put>a put>both put>four puts py>in pytest>without pytest>xdist
+0.20 python>at python>eval python>pids python>run python>train pythons pytorch>1 quatre queue>in quicker raised>in
+0.20 raised>the raising ram>graph ran>both ran>the rank>5 rank>and rank>from rank>was ray>actor ray>to realesrgan
+0.20 relax relion relion>with reloader>it reloader>starts removed removed>the replicas>of reply report>in
+0.20 requests>come require reran reran>the resource resource_exhausted resources resources>gpu resources_per_trial
+0.20 restarting>with rollout rollout>workers rtx rtx>4090 rule run run>were run_all run_all>sh runners runs>of
+0.20 runtimeerror runtimeerror>cuda s>card same same>board same>card same>device same>gpu same>job same>moment
+0.20 same>pod same>run same>second same>time saw saw>that sbatch screenshot script>spawns sdxl se search second
+0.20 second>and second>entry see>is seeds segmentation segmentation>that self>encoder semaphore separate sequential
+0.20 serve>the servers servers>and service service>forks session sessions set set>num_gpus set>os set_device>was
+0.20 setup seven>extra seven>gpus sf sf>gpu sh sh>ends share>the shell shell>script shows>9 side side>on sidekiq
+0.20 sidekiq>like silly silly>me simulators simulators>each since>i since>we single>2080 single>card single>one
+0.20 six>copies six>times sixteen>contexts skorch skorch>net slurm>array smi>has smi>output smi>shows snakemake>j so
+0.20 so>four so>they so>two somewhere somewhere>in sorin spacy spark spark>executor spawn>every spawn>start spawns>a
+0.20 squeezed squeezed>both st>cache_resource stable stacked start>method start>the start>together started>the starts
+0.20 starts>but starts>the stat step>and step>was stream streamlit study study>optimize subprocess subprocesses
+0.20 subprocesses>my sur sur>la sur>une sweep sweep>agent t4>now tensor>in tensors>so tensors>to terminals thanks
+0.20 that>all that>gpu that>needs the>11 the>24 the>7 the>ampersand the>app the>async the>augmentation
+0.20 the>augmentations the>barrier the>bash the>box the>celery the>collate_fn the>crowd the>culprit the>cupy the>dag
+0.20 the>dataloader the>deployment the>embedding the>encoder the>end the>evaluation the>first the>flask the>former
+0.20 the>function the>gpu the>impala the>in the>learners the>math the>memory the>model the>module the>mp
+0.20 the>multiplication the>network the>node the>nvidia the>only the>parameter the>perception the>pids the>pin
+0.20 the>problem the>ray the>sbatch the>shell the>sixteen the>slurm the>spawn the>sweep the>ten the>thread
+0.20 the>traceback the>transform the>triton the>video the>web the>whisper the>worker the>workers the>wrong them
+0.20 themselves there>are there>was they thing>i third>fails this>commit thread thread>calls thread>pool threadpool
+0.20 threadpoolexecutor>max_workers threadpoolexecutor>with threads>every three three>models three>runs throughput
+0.20 thx time time>on time>so times>with to>0 to>3 to>5 to>6 to>get to>one to>pick to>two todos together>and
+0.20 together>i too>many torch>cuda torchrun>had torchrun>with torchserve torchserve>config touch>the touched
+0.20 train>py trainer>so training>step transform trial trial>alone trials>with triton triton's triton's>config
+0.20 triton>config true>starts turning turning>off twelve twenty>basecallers twice twice>so twin twin>which two
+0.20 two>and two>at two>pipelines two>pythons two>the two>trials under une unets uno up up>a upload upscayl use>plain
+0.20 user>here users>upload using using>cuda uvicorn>main v100 v100>in val vanished video visible_device_list w>4
+0.20 wait>in wait>so waiting waiting>for waits was was>6 was>always was>before was>gone was>missing was>no was>the
+0.20 was>too we>use went>out were were>all were>stacked what>fits what>you when>a which which>holds which>loads
+0.20 whispers will with with>1 with>10 with>16 with>24 with>4 with>6 with>60 with>count with>ctx with>debug with>j
+0.20 with>max with>n_jobs with>np with>num_workers with>pool with>several with>spawn with>w without
+0.20 without>device_ids without>gres without>n without>waiting worker worker>process workers>3 workers>do workers>my
+0.20 workers>on wrong wsgi x>6 x>a100 xdist xdist>n y>listo ya>no you>can you>see your>fastapi ~accel ~agent ~alway
+0.20 ~apach ~apiec ~aroun ~backe ~basec ~basel ~behav ~behin ~blend ~camer ~carri ~cellp ~chang ~charg ~colla ~confi
+0.20 ~croya ~cuatr ~culpr ~depth ~detec ~djang ~dropp ~durin ~easyo ~entri ~envir ~evalu ~every ~fasta ~featu ~fjord
+0.20 ~forke ~forme ~funct ~gleic ~gpuar ~guess ~handl ~happi ~helpe ~holdi ~hosti ~hyper ~impal ~initi ~insta ~invol
+0.20 ~j'ava ~korni ~lammp ~lower ~machi ~makef ~mappe ~matla ~metho ~missi ~modul ~netwo ~norma ~nproc ~numbe ~opene
+0.20 ~openm ~overf ~packe ~parpo ~passe ~pickl ~pinne ~pipel ~predi ~prelo ~prepr ~probl ~quatr ~quick ~raisi ~reale
+0.20 ~relio ~rende ~repli ~resne ~runti ~sbatc ~scree ~searc ~semap ~separ ~serve ~sidek ~skorc ~somew ~squee ~strea
+0.20 ~teste ~thank ~thems ~torch ~touch ~train ~trans ~trial ~trito ~turni ~twelv ~upsca ~vanis ~waiti ~witho ~wrapp
+0.20 ~больш ~запус ~падае ~поста ç ç>ait è è>le ê ê>me больше больше>не за из карту одну падает по поставил っ>て な
+0.20 个 了>。 了>一 份 加 加>载 各 型 多 好 好>了 子 就>好 成 改 改>成 模 模>型 每 每>个 程 载 进 进>程 都 里 가
+0.20 같>은 개 개>가 고>있 나 돌 드 드>에 띄 스 습 어 어>서 어>요 었 었>어 에 에>띄 여 우 우>고 은 있 있>어 있>었 카
+0.20 카>드 크 트 하 하>나 학 학>습
+0.40 # 0>and 0>as 1>in 1>no 1>to 480>mb 60>threads 6>so =2 a a>6 a>second a>single airflow all_gather_object
+0.40 always>with ampersand an>at arena at>the auf barrier>was before>set_device both brought but but>only by>side
+0.40 calls changed>the clients collate copies core count>6 cuda>everywhere eleven encoder env extraction finished
+0.40 first>card flask>debug for>seed fork four>tasks gather getitem__ gnu green gridsearchcv had>an here horovod
+0.40 i>only i>swear in>parallel inside is>green it>finished it>is it>runs its>own itself j j1 joblib karte last>night
+0.40 launcher launches let loads local_rank loop loop>had means mod more mp multiprocessing>pool my n>auto n_jobs>4
+0.40 night no>more np>4 nproc nproc_per_node>4 num_gpus num_processes num_workers>0 number>of of>workers on>a on>card
+0.40 on>one once one>gpu only>changed only>one onnx onto onto>the our own p p>8 passes per>process pids pinned>to
+0.40 policy python queue raised ranks>per ray>tune renders replicas run>is runs second>time see seed seed>in seven
+0.40 side>by single sixteen smi snakemake so>all so>six solved started subprocvecenv swear t4 that>was the>batch
+0.40 the>dataset the>number the>one the>other the>policy the>t4 third threadpoolexecutor times to>2 torchrun trials
+0.40 tune twenty w w>1 w>6 wait was>it we web_concurrency whisper with>2 with>3 with>a workers>4 ~airfl ~amper ~augme
+0.40 ~autos ~broug ~clien ~concu ~copie ~deplo ~eleve ~encod ~execu ~extra ~finis ~folde ~grids ~horov ~impor ~infer
+0.40 ~insid ~itsel ~jobli ~learn ~optun ~overl ~polic ~prefo ~raise ~reloa ~rollo ~seria ~sessi ~singl ~sixte ~snake
+0.40 ~solve ~stabl ~twent ~whisp
+0.60 3>mpi actor actors all and>every app arena>per at>once bash bash>loop card celery children contexts cores count
+0.60 cuda cuda>in ddp debug do each>child five flask folds forks getitem gpu>0 gpus instance instance_group>count
+0.60 mpirun mpirun>np multiprocessing n>8 np num_workers one parallel py pytest>n ran reloader script set_device
+0.60 simultaneously spawned spawns tasks>of the>same threads together trainings uvicorn>workers web xargs xargs>p yes
+0.60 your ~actor ~celer ~child ~devic ~loade ~mpiru ~pytho ~scrip ~start ~toget
+0.80 barrier four gpu group gunicorn gunicorn>w instance_group jobs mpi n n_jobs per pool pytest ray six tasks ten
+0.80 uvicorn ~barri ~conte ~datas ~gunic ~multi ~paral ~pytes ~simul ~subpr ~uvico
+1.00 concurrency device eight every num rank ranks spawn ~launc ~proce ~threa
+1.20 child each processes ~spawn ~worke
+1.80 workers
""",
    "previous_allocation": r"""
-0.60 # batch full memory torch
-0.40 and>it at be cache card code empty epoch error every frame gpu grad have is>in k max mb mode oom our pool python
-0.40 saved state still>be switched tensors tf than that the>model this too took update what whole with ~buffe ~passe
-0.40 ~pytho ~reser ~servi ~tenso ~updat ~windo
-0.20 0>0 0>2 0>3 0>8 0>9 0>gb 0>in 15>model 1>0 1>1 2>1 2>15 2>gb 70>b 80>gb 8>k =0 =1 a100 a>second a>single a>third
-0.20 activations adapter adapters adding after>del after>one after>the all all>along all>moved all>of alloc allocator
-0.20 along although and and>gc and>memory_allocated and>restarted and>run and>the and>then answer any anywhere are
-0.20 are>held as>is attached attempt attention auf auto avg b>on backbone backward bad base>refiner batches because
-0.20 before>each before>to best>model bf16 block blocks box breaks>in buffer buffers builds>the but>we by>then bytes
-0.20 call>net called>del calling calls can can't cap capture card>is cards cell>14 cell>twice changed chat check
-0.20 checked checkpoint>and child ckpt_path collect>between collect>empty_cache comment commented>out complete
-0.20 confirms console constant container continue controlnets conv copies copy>comes copy>deepcopy copy>while could
-0.20 count cpp cpu>first crash creation cudf cudnn cupy current cut day days de debug default defined>in del>e
-0.20 deleted>the detach device dict dict>is dictionary did did>you dmitri docker does>nothing doesn't>go doubled down
-0.20 driver dtype e each>of eager earlier>notebook earlier>one eight ema empty>the empty_cache enable encoders enough
-0.20 ensemble>members entire env epochs et eval>and evaluator even every>fold every>run exc except exception executor
-0.20 exp_avg fail failed fails>with failure faq fast features file file>is fires first>call first>cell first>epoch
-0.20 first>thought first>update first_order fit>in fit>on five>minutes fixed flag flask float float32 fold>4 folds>in
-0.20 for for>each for>me for>the former>model forward found fp32 fraction frames free fresh fresh>kernel from>last
-0.20 further gave gb gb>and gb>in gb>loaded gb>of gb>used general get_peft_model gib go>to goes got got>released gpus
-0.20 gradient graph grows growth had>the half happens head heap helps here hidden history host hours i'd i>called
-0.20 i>del i>have i>never i>only i>set i>watched image import in>another in>fold in>it in>my in>nvtop in>our in>that
-0.20 in>your inference inference_mode init inner inner>loop input inside instead>of is>0 is>a is>dropped is>fine
-0.20 is>gone is>rebound is>the is>well it it's it's>a it's>the it>fails it>from it>goes it>is it>loads
-0.20 it>nevertheless it>stops it>was its>last itself jobs jupyter just karte keep>the keras>users kernel>first key
-0.20 keyboardinterrupt killed know known kohya laptop last>week last_value leak left>out len length less level limit
-0.20 line load_state_dict loader log logits long looks loss low lstm machine maml manager map may maybe me mean mem
-0.20 memory>stays memory_allocated meta mib middle>of million mine minutes mit model>0 model>1 model>and model>eval
-0.20 model>for model>reload moments more moved moved>to moved>with much my>lora n name>is needs net>eval never>freed
-0.20 nevertheless next>to night nine no no>leftover no>second node note note>to notebook>tab now num number>of nvidia
-0.20 nvidia>smi nvtop of>15 of>a of>it of>memory offload on on>1 on>a on>card on>cpu on>one once one>card one>per
-0.20 one>the only>in onnx onto open or>restart ours out>of out>the outputs outside over>the own passes
-0.20 past_key_values path peft per>image per>session perhaps perhaps>the pinned place plain plus pod point policy
-0.20 post precision predict problem profile pt pth pulls py pytorch quit raise ram random rank ranks rather
-0.20 rather>than reads reboot rebound recording refiner>two reload>at reloader report request reserve reserved rest
-0.20 restarted resume retry reward rmm run>a run>all run>dies run>it run>with runs>out safetensors said same>card
-0.20 same>model samples saw says says>the screen second>copy second>model second>notebook second>set seconds see
-0.20 segments server service serving session>old set set>in set>the sgd shape shapes share shell should shows since
-0.20 since>then size slicing small smaller smi so so>the so>there's softmax some somebody somewhere somewhere>in
-0.20 speculating ssh stack stands states stay>alive staying step steps still>dies still>had stop stop>button
-0.20 switched>to sys sys>last_value t tab table taken tape task tb teacher>in terminal test>loop test>set text tf>2
-0.20 than>the that's that>builds that>the that>was the>cache the>chat the>code the>config the>console the>cpu
-0.20 the>crash the>ema the>entire the>error the>faq the>graph the>handler the>inference the>loaded the>loader
-0.20 the>memory the>name the>network the>number the>one the>problem the>process the>session the>shell the>stack
-0.20 the>stop the>very the>whole them>or there>already they thing this>config those though thought>was through>the
-0.20 tile till till>you times>no tmux tmux>session to to>cuda to>run to>self to>the tokens top>of torch>load total
-0.20 trace traceback trouble try turned twice>the two>controlnets u>dmitri under unloads unloads>the us use user's
-0.20 users uses v value values versions very visible vllm vocab volume want wants was>commented was>in was>on was>the
-0.20 watched watched>it we we>never web webui>unloads week went were when>a when>it which who will window windows
-0.20 with>1 with>8 with>a with>the with>to within work workers wrong x xgboost yesterday yet you>run your
-0.20 your>notebook z zero ~activ ~adapt ~addin ~alloc ~altho ~answe ~anywh ~attac ~attem ~atten ~avail ~backw ~batch
-0.20 ~becau ~blend ~block ~calli ~carri ~chunk ~clust ~comme ~compi ~compl ~compu ~confi ~conne ~conso ~conta ~conti
-0.20 ~conve ~copie ~datas ~debug ~defau ~deskt ~detac ~devic ~dicti ~dmitr ~docke ~drive ~enoug ~entir ~epoch ~every
-0.20 ~excep ~expor ~exten ~faile ~failu ~featu ~float ~forwa ~frame ~furth ~graph ~group ~happe ~histo ~ignor ~image
-0.20 ~impor ~initi ~insid ~inter ~itera ~itsel ~keybo ~kille ~labma ~lapto ~large ~lengt ~linea ~logit ~machi ~manag
-0.20 ~matri ~milli ~multi ~ncclc ~never ~nvidi ~outsi ~perce ~perha ~pinne ~poiso ~polic ~posit ~preal ~prefe ~print
-0.20 ~probl ~profi ~promp ~quadr ~raise ~rando ~rathe ~reboo ~rebou ~recor ~reduc ~repli ~reque ~resum ~rewar ~safet
-0.20 ~sampl ~scree ~segme ~shape ~shoul ~simpl ~small ~snaps ~someb ~somew ~spawn ~specu ~state ~stayi ~stopp ~suppo
-0.20 ~syste ~targe ~termi ~that' ~thirt ~thoug ~threa ~torch ~trace ~troub ~turne ~tutor ~user' ~value ~volum ~watch
-0.20 ~withi ~wrapp ~yeste ó на 니>다
+0.20 0>ok 10>15 10>folds 10>s 11>gb 12>of 12>still 13>gb 14>1 14>gb 16>1 19>gb 1>6 1>and 1>dead 1>dies 1>gb 1>has
+0.20 1>ok 1>s 1>when 24>gb 2>38 2>always 2>dies 2>h 2>i 2>nd 2>ollama 2>still 2>stops 38>on 3>4 3>model 3>rd 3>runs
+0.20 3>set 40>trials 4>and 5>10 5>min 5>s 5>seeds 5>trains 6>9 6>gb 6>th 70>of 7>as 7>b 7>it 7>th 8>3 8>gb 9>12 =4 a
+0.20 a1111>keeps a>12 a>6 a>copy a>dict a>for a>free a>function a>global a>handle a>is a>leftover a>loop a>lora
+0.20 a>minute a>moment a>picture a>two about>it above>and accepted adam>as adds adds>2 after>its after>stage
+0.20 after>warmup again>in agent>close agent>in agent>runs agents ahead ahead>of alive>through all>four all>ten
+0.20 all>tests alone alte always always>the an>der an>earlier and>2 and>8 and>batch and>del and>forgot and>forth
+0.20 and>gets and>ipython's and>loads and>makes and>models and>new and>nobody and>now and>ran and>through another
+0.20 another>9 another>one antes any>longer app>each append append>trainer architectures are>made are>still
+0.20 around>when arrays as as>a as>long as>many as>self as>sess as>user asked assigned at>19 at>2 at>3 at>70 at>line
+0.20 at>the attr attribute attrs au autogluon avec away>before b>a b>for b>needs back>and backbones bark base>14
+0.20 base>again base>before base>to base>was based baseline>in been before>building before>fine before>loading
+0.20 before>making before>version begins behind being being>built being>the benchmark>goes bert best
+0.20 best_model>deepcopy better between>grid between>steps between>the between>trials big>tensor booster both>base
+0.20 bound>in bound>to bst build>a build>cfg building builds>a but>i but>still but>the by>layer by>my by>the c>é
+0.20 cache>does cached cached>in caches call>gc call>of call>to callback callbacks candidates captioner captioner>was
+0.20 captured captured>the card>16 card>24 card>after card>by card>in card>when carga carga>el carregava carregava>o
+0.20 carte>é catboost cell>4 cell>9 cell>above cell>again cell>and cell>had cell>loads cell>so cfg cfg>in change
+0.20 changing changing>the checkpoint checkpoints>to children>are cleanup cleanup>in clear_caches clear_session>at
+0.20 click clone closed closure>of cnn_learner colab colab>t4 collect collect>at collect>torch com com>o combination
+0.20 comes>up comes>while commented>it compare compared comparison>and comparison>script complain components configs
+0.20 configuration constructed controlnet copy copy>was coube cpu cpu>after cpu>before crashes created creates
+0.20 creates>the cross cross>validation cuda>empty_cache cuda>fails cycle d data>off dead>the decoder>comes deepcopy
+0.20 del>llm del>model del>net deleted>after deleted>before demand dent destroy destroy_model_parallel
+0.20 destroy_model_parallel>del destroyed detector deuxi deuxi>è device>arrays diarisation diarisation>model dict>for
+0.20 die died dies>when diffusion disable disk disk>instead disposed do do>nothing does>it does>not does>that
+0.20 don't>matter done done>but dorota dos doubles doubles>the downtime drop drop>it dropdown dropped dropped>6 drops
+0.20 each>in each>optuna each>test each>trial's earlier>cell earlier>ones earlier>run edit edit>2 el>modelo
+0.20 embedding>model emptied>between emre encoding end end>of engine engine>before ensembles episode's equal
+0.20 estimator estimators eval>harness eval>runs eval>step evaluated evaluation>in everything>but evicts exactly
+0.20 exactly>that executed extractor f f>out face>restoration fails fails>during fails>since fails>the false>and
+0.20 fastai fastai>learn feature>extractor fills fills>it fine>at fine>trial fine>tune finetune finetuning finishes
+0.20 first>experiment first>for first>forward first>now first>pipeline first>sdxl first>then first>time first>two
+0.20 fits>in fitted fix>was fixed>it fixture>scope flux>in fold's fold>0 fold>3 folds>fold followed for>5
+0.20 for>comparison for>going for>loop for>name for>nothing for>s for>that forth four four>go four>trials fourth
+0.20 frees>it fresh>process from>1 from>3 from>an from>model from>one from>run from>stage from>the from_pipe
+0.20 from_pretrained from_pretrained>in function>so gan's gb>allocated gb>are gb>beside gb>each gb>freed gb>none
+0.20 gb>on gb>tensor gb>that gb>the gb>when generator get>past gets>nothing ging given>back global globals go>on
+0.20 going>back gone got>removed gpu>poor graph>from green gui h h2o habit had>left had>loaded hadn't>been
+0.20 hadn't>noticed half>a half>the hand handle harness has has>14 has>5 has>a has>half has>no held>it held>the hence
+0.20 hf>pipeline hing hing>noch hold>both hold>their holding holding>the holds holds>the hot>reload hot>swap hpo
+0.20 hyperparameter>loop i'm>out i>built i>compared i>did i>do i>evaluated i>had i>hadn't i>load i>loaded i>read
+0.20 i>return i>run i>take if if>i il implemented in in>10 in>12 in>between in>main in>memory in>metashape in>models
+0.20 in>names in>ram in>range in>results in>same in>self in>sequence in>setup in>stage in>step in>tf1 in>under
+0.20 in>vram include incoming inpaint inpainting instantiates interpreter into into>the ipython's>out is>13 is>alive
+0.20 is>around is>asked is>built is>called is>constructed is>freed is>green is>used isn't>given isn't>needed
+0.20 it's>always it's>not it>40 it>and it>at it>before it>fits it>hence it>only it>out it>to its its>adam its>arena
+0.20 its>model its>variables itself>in jan jax>clear_caches join julia jupyter's jupyter's>out just>model
+0.20 k>clear_session kaggle keep>3 keep>a keep>their keep_alive keep_alive>1 kept>every kept>it kept>the keras
+0.20 kernel>works kernels kills kills>it l'ancien la labels>in lambda lambda>in language later launcher>of layer>by
+0.20 layers>had le>mod learn learn>cnn_learner learner>from leaves>a leaves>its left leftover leftover>of lesson>3
+0.20 lets lets>it lightningmodule like line>30 lingering list list>of lists>it live lived>on lives>on llama
+0.20 llm>before llm>object load>fails load>name load>new load>path load>sdxl load_model loaded>keep_alive loaded>when
+0.20 loaded>while loads>a loads>first loads>sd loads>version logger long>as loop>for loop>it loop>over loop>with
+0.20 loops loops>over lora>base lora>training los lr_scheduler lvdb m m>and m>from m>load made>from made>while main
+0.20 main>m make>the makes>a making making>the many>as marre masks matter measured member members memoria memory>5
+0.20 memory>in memory>when memory_allocated>says merge merge>script merged merged>model merges merging merging>the
+0.20 metashape minute minute>both mod mod>è model's model2 model2>in model>a model>as model>at model>behind
+0.20 model>build model>button model>comes model>cuda model>gc model>in model>is model>model model>node model>none
+0.20 model>on model>per model>still model>was modello modelo models>append models>m models>on module>and moment
+0.20 moved>it moving>the musicgen must must>be mutated my>8 n>é na na>placa nach nach>del name>net name>so nd
+0.20 need>one needed needed>after needed>any needs>room net1 net2 net>1 net>fails net>opt nets>and networks
+0.20 never>dropped never>gone never>got never>went new>card new>is new>net new>network new>one next>month no>crash
+0.20 no>space no>wait nobody>drops noch noch>an node>for node>is none>first none>in none>is none>of not>get not>here
+0.20 not>needed not>the notebook notebook>and notebook>from notebook>still nothing nothing>gc nothing>gets
+0.20 nothing>with now>there's numba>kernels number>four numbers o object>from objects occupying of>3 of>5 of>7
+0.20 of>checkpoints of>mine of>my of>sample of>shards of>stage of>step of>the of>them of>which offloaded ok>trial
+0.20 okay old>and old>for old>one old>trainer ollama>keeps on>8 on>and on>as on>board on>colab on>cuda on>demand one
+0.20 one's one>after one>at one>first one>for one>had one>i one>keeps one>never one>script one>session one>was ones
+0.20 only>del only>for opened>without opens optimizer>and optimizer>is optuna>study or>better order order>i orig
+0.20 original original>was other other>way our>tests out>and out>kept output>that over>6 over>ten overwritten par>le
+0.20 parameter params part part>1 part>2 part>two pas pas>supprim paste pasted pasted>the path>in paused peak>at
+0.20 pendant per per>module per>run per>size persistent>data pick pick>another pipeline>of pipeline>was placa pleine
+0.20 plots plotted pointed pointed>to points points>to population pr pr>é pra precedes precomputing prediction
+0.20 prediction>for predictor previous>checkpoint process>no process>per process>the project's pseudo pseudo>labels
+0.20 put>the pyannote quan quan>2 quantised que r r>é ran ran>the range ray rd read read>up ready reassigning rebinds
+0.20 referenced referenced>the refit>true reid release releases>the reload>endpoint reloaded reloading reloading>the
+0.20 remained remained>on remains remains>in repl reporter reports reranker reranker>comes rerun rerun>of rerunning
+0.20 rerunning>the reset>f resident>after resolution>i restart restart>kernel restarting restarting>the restoration
+0.20 result result>in results>append resumes return return>it returned>the rewrote room round run>2 run>3 run>of
+0.20 run>one run>starts run>whose running runs>all runs>the runs>to runtime runtime>before s>0 s>2 s>in s>it sam>h
+0.20 same same>interpreter same>name same>python same>server same>session save scenes>from scheduler scope>function
+0.20 scope>session scoped score score>the script script>base script>of script>the script>with sd>1 sdxl>in sdxls
+0.20 sdxls>in search>space seau second>does second>fold second>from_pretrained second>llm second>load second>loads
+0.20 see>why self>model separately serves session>as sessions set>checkpoints set>to setup>and setup>makes seventh
+0.20 sft si side>the sit sit>on sits sits>there size>and size>base skorch>nets so>both so>for space spawn
+0.20 speech>encoder stablediffusionimg2imgpipeline stage>a stage>b stage>in stage>one stage>two start>of started>with
+0.20 stayed>in stays>so step>2 step>while still>alive still>and still>has still>hold still>loaded still>references
+0.20 still>refers still>resident still>there stops store stored>to streamlit>app student student's student>training
+0.20 study>goes suffice suite summarise summarization summarization>then summary>model supprim supprim>é survives
+0.20 swap swapping sweep>agent switch>model switches switching>the tait tait>pas teacher>was tensor>from test>suite
+0.20 tf1 tf>session that>being that>isn't that>without the the>2 the>6 the>baseline the>benchmark the>big
+0.20 the>captioner the>checkpoint the>closure the>colab the>comparison the>cycle the>decoder the>device
+0.20 the>diarisation the>diffusion the>distillation the>eval the>feature the>fixtures the>fold the>for the>fourth
+0.20 the>fp16 the>gan's the>gpu the>gui the>incoming the>inpainting the>join the>keras the>kernel the>labels
+0.20 the>language the>leftover the>list the>new the>old the>optuna the>ort the>other the>page the>pipeline the>plots
+0.20 the>prior the>quantised the>refiner the>reloaded the>repl the>reranker the>same the>scheduler the>sdxl
+0.20 the>search the>sessions the>settings the>seventh the>sft the>speech the>streamlit the>student's the>third
+0.20 the>top the>trainer's the>ui the>upscaler the>usage the>vae the>variable the>warm the>workflow their>copy them
+0.20 them>all them>on then>each then>fails then>no then>pipeline then>sd then>stops then>you then>your there's>5
+0.20 there>twice there>when there>while they>do this>file three>of three>times thrice through>four time times>in
+0.20 times>while to>0 to>1 to>change to>close to>make to>model to>none to>read to>train together>are torch>cuda train
+0.20 train>in trained trainer>1 trainer>from trainer>second trainer>trainer training>and training>ends training>in
+0.20 translation trial's trial>2 trial>7 trial>objects trt trt>context true>keeps true>with tts tune turn two>nets
+0.20 two>sdxls tzuhan u>quan ui ui>doesn't under>10 underscore>in unet unittest unittest>class unload>before
+0.20 unload>first unload>the unloaded>before unloading unloading>the until>next up up>at up>i upscaler usage>before
+0.20 use>them used used>for used>only used>to user>attr user>picks user_attrs using v2 validate validation>with var
+0.20 variable variables>live verification version version>is vram vram>to w>o wan wandb wandb>is warmup>and was>a
+0.20 was>being was>bound was>deleted was>done was>holding was>kept was>loaded was>moving was>never was>ready was>used
+0.20 way way>round webui weights>come went>away weren't when>i when>stage when>you where>i which>was whichever
+0.20 whichever>order while>a whisper>first whisper>large why with>14 with>del with>device with>it with>memory with>no
+0.20 with>self with>skorch with>tf without>closing without>the workflow works>and works>as world world>model x>from
+0.20 yes you>create you>read you>start your>first zweite ~accep ~agent ~alway ~anoth ~appen ~assig ~autom ~behin
+0.20 ~bette ~boost ~build ~cache ~capti ~carre ~catbo ~chang ~clean ~close ~combi ~compo ~const ~creat ~deepc ~destr
+0.20 ~diari ~diffu ~disab ~dispo ~dorot ~downt ~dropd ~dropp ~engin ~episo ~estim ~evalu ~evict ~exact ~execu ~extra
+0.20 ~fasta ~finis ~fitte ~fold' ~forme ~fourt ~gener ~harne ~helpe ~holdi ~hooke ~imple ~inclu ~incom ~inpai ~kaggl
+0.20 ~l'anc ~lambd ~langu ~lefto ~linge ~loade ~logge ~makin ~measu ~merge ~mergi ~metas ~music ~mutat ~neede ~noteb
+0.20 ~nothi ~numbe ~occup ~offlo ~optim ~origi ~outpu ~overw ~paste ~pause ~penda ~plein ~plott ~prece ~proje ~pseud
+0.20 ~pyann ~quant ~queda ~quell ~reass ~rebin ~recog ~repor ~reran ~rerun ~resid ~rewro ~runni ~sched ~scope ~separ
+0.20 ~seven ~stage ~start ~stude ~submo ~suppr ~survi ~thric ~trans ~tzuha ~unitt ~verif ~weren ~which ~workf ~zweit
+0.20 ~второ ~добав ~загру ~модел ~обнул ~освоб ~перво ~перем è è>le è>me é é>marre é>seau é>tait в второй добавил
+0.20 и>gc модель обнулил оставался оставался>в первой перед пока 三 下 下>了 不>下 型 始 就 就>装 建 开 折 新 旧 模
+0.20 模>型 每 没 的 第 装 네 네>요 델 델>이 두>번 들 만>들 모 모>델 번>째 변 변>수 서>두 수 실 아 었>네 을 의 이
+0.20 이>전 자 전 째 첫
+0.40 1>never 1>of 1>was 2>of 2>started 5>gb =5 a>new a>notebook above actors after after>step again alive all>in
+0.40 and>never are>there away b baseline benchmark best_model both>are bound built button candidate checkpoint>in
+0.40 checkpoints>in class clean clear_session>between close closure comes comparison copy>on del>pipe delete deleted
+0.40 deleting deleting>the dies dm dropped>it each each>time endpoint ensemble>loop experiment explicitly find
+0.40 fixture fixtures flux fold>1 fold>2 former freed freeing function gc>collect grid>search gridsearchcv>refit
+0.40 hadn't held>by helped hold hot img2img img2img>pipe in>ipython in>one in>the ipython is>clean is>kept is>still
+0.40 isn't it>reset keeps>all labels last last>result lauri lauri>m leaves lives llm>llm load loading>the loads
+0.40 lr_find memory>is model>b models module my>last name name>in need need>to network never never>takes
+0.40 never>unloaded next not>deleted object of>each on>gpu one>process op opt optimizer optuna optuna>trial ort
+0.40 output pbenes per>fold persisted phase pipe>first pipeline>not pretraining process process>run puts release>the
+0.40 resident reuse reuse_actors reuse_actors>true run's run>1 running>the s sam same>script sd sdxl>to search second
+0.40 seed seeds sess session>1 session>2 setup stage>2 started starts>at stay stay>in stayed stays>loaded stays>on
+0.40 step>1 still>bound still>on study subprocess subprocess>per swaps sweep switching>checkpoints teardown tests th
+0.40 the>7 the>card the>earlier the>former the>last the>loop the>measured the>notebook the>second the>teacher
+0.40 the>trained the>underscore their then>fit then>load there third three through to>disk to>release trial>0 trial>1
+0.40 twice>in unload unloaded user vae>from warm>up was>held while while>the whisper without without>freeing ~basel
+0.40 ~befor ~bench ~butto ~callb ~check ~closu ~endpo ~exper ~expli ~finet ~freei ~funct ~hadn' ~img2i ~ipyth ~label
+0.40 ~leave ~membe ~modul ~param ~pbene ~persi ~phase ~point ~popul ~pretr ~proce ~relea ~scrip ~searc ~sessi ~staye
+0.40 ~subpr ~summa ~teard ~throu ~upsca ~varia ~whisp ~witho ~остав и
+0.60 agent before between both build cell>run checkpoints clear_session earlier ensemble from gc grid gridsearchcv
+0.60 had>it held hyperparameter in>a keep keeps last>output loaded lr new none out>12 out>14 previous refiner refit
+0.60 reload reset reset>out results run same>process scope sdxl second>call self skorch stage>1 test the>next
+0.60 the>previous to>cpu trials twice txt2img underscore vae warm when>the ~betwe ~candi ~earli ~fixtu ~globa ~grids
+0.60 ~hyper ~learn ~netwo ~objec ~optun ~pipel ~previ ~reloa ~remai ~resta ~resul ~secon ~skorc ~switc ~trial ~txt2i
+0.60 ~under
+0.80 clear kept learner old out pipeline stays switching teacher the>cell trainer trial when ~compa ~ensem ~refer
+0.80 ~refin ~teach ~train ~unloa
+1.00 first llm loop net out>7 session stage
+1.20 base nets pipe then ~delet ~model
+1.40 fold model still
+1.60 del
+1.80 cell
""",
    "process_limit": r"""
-0.60 0>in all cache k ~memor
-0.40 1>0 9>gb =3 after allocated and are at>3 b batch before both cpu cudnn does down false first frames gb>arena gi
-0.40 gpu>0 gpu>1 here i load map never no num of>memory on once stays stays>at step takes the>ort then torch up
-0.40 weights without works workspace ~befor ~featu ~loade ~proce ~secon ~start ~weigh ~witho
-0.20 0>6 0>85 0>9 0>92 0>95 0>and 0>to 11>gb 120>g 14>gb 16>g 17>gb 1>1 1>5 1>and 1>in 1>with 20>gb 22>gb 24>gb 25>in
-0.20 26>gb 2>0 2>1 300>mb 32>gi 38>gb 3>1 3>and 400>mb 40>g 5>and 5>to 64>gb 6>was 700>mb 8>1024 8>gi =2 a100>40 a>1
-0.20 a>10 a>mig about adam adamw again all>48 alone already among among>four and>i and>it and>that's another any api
-0.20 are>for are>you args around arrays as as>its asks async at>least at>once at>start at>the ate attached attention
-0.20 autotune back backward bad be because because>the been before>it believed bf16 bs buffers built but>the by>user
-0.20 bytes cached caching card>in card>was card>with cards cell cgroup>limit chart checkpoint chunk chunks code>137
-0.20 compose compose>file compute con container>the conv copy could count cpp crash crashes cublas cuda cuda>0
-0.20 cuda_mps_pinned_device_mem_limit>is cudamallochost cudf cupy's cupy's>mempool cupy's>set_limit d data dataset
-0.20 dense dev dev>shm device>0 devices devices>to dgl dict did died dies disable disable>upper disk display dmesg
-0.20 doesn't done down>to during e>g each each>of eager edit eight embed enable encoder end entire epoch eval
-0.20 evaluation even everything example exit exit>code export failed failure fans feature feature>cache features fine
-0.20 fit fix flat followed for for>me for>our for>the forward found fp16 fp32 fraction>from fraction>static free
-0.20 free>in freed further g>4 gb>as gb>at gb>card gb>for gb>more gb>slice gb>slices gb>to gb>with gguf give given
-0.20 global goes good got>no gpu>3 gpu>has gpu_mem_limit>for gpu_mem_limit>in gpu_memory_utilization grad graph
-0.20 graphs gromacs gtx had>to half>the happened has>10 having head held helped here>it's history host i>believed
-0.20 i>did i>put i>set id if images import in>device in>one in>other in>that in>use inactive index info initialised
-0.20 initialises input inside>a instances instead instead>of is is>a is>not is>set is>the is>unset it>died it>loads
-0.20 it>on it>took its>name its>own just kb keep keeps kept kernels kv label laptop largest last layer layers least
-0.20 leaves len length like limit>16 limit>set line>in list listing live loaded loader loading log login long look
-0.20 look>like loop lora loss lower lowering main make makes>it max_split_size_mb max_workspace_size mb>on mb>per
-0.20 mb>with megatron mem>120 mem>16 mem>8 mem>fraction memory>fraction memory>in memory>is memorypooltype
-0.20 memorypooltype>workspace merge million mine mlock mode model>itself more>than much n name nano nccl needed net
-0.20 network never>goes next no>further no>vgpu nodes none normal note notebooks nothing now number of>them offload
-0.20 old old>session old>tf1 ollama_gpu_overhead on>a on>an on>device on>gpu on>one on>this on>top one one>a100
-0.20 one>card onto op open opt optimizer or ort ort>provider other other>words out>of over>the overcommit
-0.20 overcommit_memory overcommit_memory>2 overhead paddleocr page parallel passes path peak peaks peaks>at per>gpu
-0.20 per_process_gpu_memory_fraction>was pid pinned>pool place please points pool>use power power>limit pr
-0.20 preallocates prefetch prefill printed private private>pool process>was profile>says profiler prompt python
-0.20 pytorch>limit r raise>the raised>the rank ranks rather rather>than ray readme remainder reserved reserves
-0.20 resolution resource rest room row rtx running runs>on s same same>thing samples saved sbatch search second seed
-0.20 sees>a self sent seq sequence server session>config set>32 set>for set>torch set_device set_memory_pool_limit
-0.20 set_memory_pool_limit>trt set_visible_devices setup sglang shape share>one shm shm>size show shows single sized
-0.20 sizes slurm slurm>job slurm>mem smaller so>0 so>the solved>it space spare stage started starts state static
-0.20 steps sum summary supplied supplied>memory svc swap sweep switching t table tactic take task task>manager tb
-0.20 teacher team tensor tensorrt text textures tf1 tf_cudnn_workspace_limit_in_mb tf_cudnn_workspace_limit_in_mb>512
-0.20 than that's>below that>is the>16 the>3090 the>4 the>80 the>crash the>default the>device the>engine the>entire
-0.20 the>env the>first the>last the>network the>node the>old the>other the>partition the>profile the>remainder
-0.20 the>run the>same the>second the>server the>time the>university's them things this>one those though times to to>1
-0.20 to>40 to>allocate to>disable to>go to>the to>torch together token tokens took top torch's train training tried
-0.20 tried>to trt trt>memorypooltype true turn turned twice two typo typo>in u ulimit university's unlimited unset>in
-0.20 until upper upper>limit usage use>pytorch_mps_high_watermark_ratio used_bytes user>supplied using util
-0.20 utilization v100 v100>32 version visible vllm voxel vram>1 w wants was>1 was>23 was>at was>it was>never was>the
-0.20 was>what wasn't way we>removed we>share we>use were what what>is when>it where while whisper whole>devices
-0.20 window with>no with>the words work would wrong wslconfig x xla_python_client_mem_fraction>4 yes zero ~agree
-0.20 ~alrea ~anoth ~aroun ~attac ~atten ~backw ~becau ~belie ~buffe ~cache ~cachi ~captu ~check ~chunk ~commi ~compo
-0.20 ~compu ~conte ~conve ~crash ~cubla ~cupy' ~datas ~decod ~deeps ~diffe ~disab ~doesn ~doubl ~durin ~embed ~encod
-0.20 ~engin ~entir ~evalu ~every ~examp ~faile ~failu ~figur ~finis ~float ~follo ~forwa ~frame ~furth ~gener ~globa
-0.20 ~gradi ~graph ~groma ~handl ~happe ~havin ~helpe ~histo ~inclu ~inste ~kerne ~lapto ~layer ~leave ~lengt ~listi
-0.20 ~loadi ~longe ~lower ~megat ~milli ~model ~momen ~monit ~multi ~neede ~netwo ~norma ~nothi ~numbe ~offlo ~optim
-0.20 ~paral ~param ~passe ~pinne ~pipel ~pleas ~point ~preal ~predi ~prefi ~priva ~progr ~promp ~pytho ~pytor ~rathe
-0.20 ~readm ~recor ~reduc ~remai ~repla ~repli ~repor ~reque ~resid ~resol ~resta ~resul ~runni ~sampl ~sbatc ~searc
-0.20 ~seque ~serve ~sglan ~singl ~small ~somet ~split ~stati ~store ~suppl ~switc ~tacti ~tenso ~textu ~thing ~thoug
-0.20 ~toget ~token ~torch ~trace ~train ~trans ~turne ~ulimi ~unive ~unlim ~upsca ~wasn' ~whisp ~windo ~worke ~wslco
-0.20 í>a и
+0.20 00>gb 0>333 0>45 0>bytes 0>lifted 0>lifts 1024>3 10>00 10>of 10>since 11>5 12>q 16>of 18>13 19>5 1>gib 1>to
+0.20 20>and 20>free 2147483648>in 24>gig 24>q 25>asked 25>for 2>1024 2>3 2>30 2>32 2>at 2>b 2>from 2>gigs 2>go 2>has
+0.20 2>my 3000>on 30>forgot 30>in 30>of 31>6 39>gb 3>on 4096>mb 40>gb 40>of 45>in 46>gb 48>gb 4>c 4>too 500>mb 512>mb
+0.20 512>on 5>as 5>of 5>the 64>mb 6>00 6>g 6>in 75>gb 75>gib 7>2 7>g 7>is 7>was 7>x 8000>mb 80>but 80>gb 8>00 8>and
+0.20 8>g 8>gib 8>go 8>mb 9>5 9>with a a10 a30 a40>12 a40>8 a>16 a>2016 a>24 a>3 a>bit a>bug a>cap a>fixed a>gpu
+0.20 a>grid a>larger a>maximum a>release a>third a>tiny a>tutorial a>whole above>10 accounts active actor adapter add
+0.20 admin admin>gives administrador admins admins>gave against>the ah ah>í ai>fraction aliyun>com allocate>a
+0.20 allocate>an allocations>1 allowed>18 although although>nvidia although>the an an>a10 an>a16 an>eighth an>oom
+0.20 and>5 and>allowed and>cuml and>get and>gpu and>its and>nobody and>not and>one and>that and>your announced
+0.20 anything anything>above app app>has applies are>used arena>and arena>limit arena>max_mem arena>was artificial
+0.20 artificial>limit as>ever ask ask>for asked asked>for asked>it at>1 at>10 at>3000 at>4 at>40 at>4096 at>50 at>512
+0.20 at>64 at>70 at>exactly at>most at>one at>precisely auch auf>einer available b>b base base>image bat between>6
+0.20 beyond bigger bios bios>uma blender blender>add blocks>at board board>has bot bounded box>gave bumped>to by by>a
+0.20 by>design by>it by>mail by>the byte byte>size bytes>are call>in callback called>in can't can't>extend can>use
+0.20 cap>from cap>in cap>of capped>the capped>us caps card's card>is card>to ceiling>in ceiling>on changed>on chrome
+0.20 client cloud cluster cluster's cnmem com com>gpumem comes>from comes>out comes>with comfy comfyui comfyui>got
+0.20 command commented commented>out config config>file config>gpu_options config>no configproto configured
+0.20 configured>with confirmed>it container>had container>to copied copied>from counted>against course cpp's
+0.20 created>with credits cuda>memory cuda>set_per_process_memory_fraction cuda>was cuda_mps_pinned_device_mem_limit
+0.20 cuda_mps_pinned_device_mem_limit>0 cudamalloc cuml cupy's>pool cupy_gpu_memory_limit cupy_gpu_memory_limit>50
+0.20 cut cut>into cuts d'un daemon's dans dans>le darktable's dask days de>2 de>6 debugging decode default>is delete
+0.20 delete>it denoise denoise>needs design device>at device>pool device>side device>was device_memory_gb>2
+0.20 device_memory_limit dir dmitri dockerfile doesn't>matter driver drivers each>client each>job each>run earlier
+0.20 edition eighth>of el>administrador el>l en en>8 en>la en>una enforced enforces engine>builds enough>for
+0.20 entrypoint eso estamos eta every>time every>user exactly exactly>6 experiments experiments>in extend fail>same
+0.20 fails>at fails>the faiss's far>too file fine>on first>that fixture flag flag>in flags flags_gpu_memory_limit_mb
+0.20 for>16 for>3 for>four for>tests for>us force forgot forgotten four four>tasks frac fraction>0 fraction>env
+0.20 fraction>in fractional frame>buffer frame>renders framebuffer framebuffer>per free>block free>i free_all_blocks
+0.20 free_all_blocks>after from from>an from>my from>somebody full full>22 full>one full>the funciona g5 g>40 g>5
+0.20 g>engine g>the gb>although gb>and gb>ask gb>by gb>cards gb>every gb>framebuffer gb>instance gb>is gb>mig gb>no
+0.20 gb>only gb>partition gb>por gb>there gb>was gb>went gb>while get get>2 get>an gets ggml ggml's gib>allowed
+0.20 gib>total gig gig>card gigs>in gives>10 gives>2 go>par go>à goes>above got>and got>me gpu>by gpu>headroom
+0.20 gpu>memory gpu>not gpu>p gpu>pool gpu>setting gpu_mem_limit>2 gpu_mem_limit>2147483648 gpu_mem_limit>value
+0.20 gpu_memory_limit_mb gpu_options gpu_options>per_process_gpu_memory_fraction gpumem>8000 gpus gres grid>a100
+0.20 grid>profile guard guest h2o h>ä had had>a had>capped half>a hami>with hands hands>out hard>ceiling hardware
+0.20 has>12 has>32 has>48 has>put hat have have>40 have>all have>nothing have>the haven't haven't>touched heap hence
+0.20 high>watermark hit>the horizon hosting houdini hub hyper hyper>v i'd i'd>forgotten i>allocate i>asked i>haven't
+0.20 i>run identical identical>command igpu igpuallocator>of image image>at imported>it imports in in>a in>comfy
+0.20 in>config in>conftest in>kubernetes in>my in>our in>paddle in>profile in>session in>sitecustomize in>to in>total
+0.20 in>utils in>your increase>to inherited init init>device_memory_gb initial>max inside>the instance>type
+0.20 instance>was inteiro intercepts intercepts>cudamalloc into>7 iogpu iogpu>wired_limit_mb is>11 is>12 is>2 is>5
+0.20 is>8 is>8192 is>all is>cut is>killed is>on is>only isn't isn't>a it's it's>missing it>and it>at it>can it>fails
+0.20 it>is it>isn't it>it's it>out it>run it>stops it>use it>used its its>context its>pool itself>at itself>says
+0.20 jetson jetson>container job job's job>wants jobs jobs>have jobs>on join julia julia_cuda_hard_memory_limit
+0.20 key>gpu_mem_limit killed>by kubernetes>gave l l'administrateur l>í la large launch>script ld le le>profil leaked
+0.20 learner left left>from left>in left>to less>than lets lets>it library libvgpu lift lifted>it lifts limit>0
+0.20 limit>3 limit>on limited>the limits limits>the line>12 line>with little llama>cpp's localcudacluster logical
+0.20 lose low low>memory m>it m>with m>á mac>has made made>it mail makes>the manager matter max>4 max>6 max_mem
+0.20 maxallocfraction maxbuffersize maximum>size maximum_pool_size>8 maxpartitionvram me me>the mem>4 memory>16
+0.20 memory>4 memory>6 memory>cap memory>test memory>to memory>was memory_limit>1024 memory_limit>4096 message
+0.20 message>says metal metashape mib mig>3 mig>slice mining mit>5 mite model>3 model>fails model>that model>trains
+0.20 monday more most>2 mps>daemon multi must my my>comfyui my>job my>machine my>own my>part ne need needs needs>1
+0.20 needs>200 needs>three no>it no>more no>such nobody>is nos not>full not>its notebook noticed now>5 null numba
+0.20 numba's nunca octane of of>1 of>2 of>40 of>6 of>7 of>80 of>a of>an of>core of>dask of>gpu of>ours of>ram of>that
+0.20 of>your off>and off>at ok old>card ollama_max_vram ollama_max_vram>was on>auto on>it on>monday on>my on>that
+0.20 on>the one>48 one>and one>go only only>30 only>5 onnx onnx>loads oobabooga oom oom>the opencl operator opts
+0.20 ordered>a ort>arena other>users our>bashrc our>cluster's our>mps our>own our>vm our>wrapper ourselves out
+0.20 outside>of over>a p>partition paddle paddle>flags_gpu_memory_limit_mb paddle>from paid param part part>is
+0.20 partition>is pasa pass pass>é past past>8 past>that ped ped>í per>kernel per>pod per>process per>worker physical
+0.20 pi picture picture>comes pieces plan>and platform plug plug>in pod>spec policy policy>is pool>byte pool>can't
+0.20 pool>fixed pool>free_all_blocks pool>i pool>initial pool>maximum_pool_size pool>size pool_allocator
+0.20 pool_allocator>true por por>eso pra precisely precisely>12 premiere prints procs production profil profile>a40
+0.20 put>a py q>4 q>so que>2 query rafa raise>it raised>it raises ram>7 ram>was ran ran>fine ran>with rapids
+0.20 rapids>memory reads recommended recommended>working refuses>anything reinitialize>pool_allocator remember
+0.20 remember>the removed>the removing removing>the renders requested reserve>at resources restricts retry>is
+0.20 returns>null right right>above rocm rodou run>is run>outside runs runs>under runs>with said>no same>as
+0.20 same>model sandbox says>0 says>1 scheibe script script>do seat see see>the selbst server>with serving>image
+0.20 session>options set>to set_limit>size sets sets>it setting>from setting>only shard share share>and share>was
+0.20 shared shares shares>one shares>that sim simulated since>he sitecustomize>py six six>gigs size size>0 size>1024
+0.20 size>4 size>in size>was slice>5 slice>so sliced slices>of slicing>plugin slider small>for small>gpu small>ones
+0.20 smi>at smi>says smi>看 so so>40 so>it so>my so>of somebody>had somebody>on someone stackoverflow stands
+0.20 stands>in startup>file stays>in still>from still>in stopped>it streams such>thing sunday supprim supprim>é
+0.20 surface surface>pool surfaces sven t4>4 taichi>ti tasks teaching template tensorflow test test>was tests
+0.20 tf>config thanks>for that that's>a that's>the that>a100 that>ceiling that>goes that>notebook that>ran that>runs
+0.20 the>2 the>a100 the>admin the>allocator the>allowed the>arena the>bare the>blender the>card's the>cloud the>code
+0.20 the>colleague's the>community the>course the>cuda the>denoise the>dockerfile the>earlier the>free the>h100
+0.20 the>hard the>hardware the>high the>hosting the>igpu the>instance the>job's the>join the>limit the>line
+0.20 the>memory the>mig the>mining the>model the>new the>operator the>pi the>picture the>platform the>plug the>policy
+0.20 the>pool the>preferences the>recommended the>reproducer the>retry the>sandbox the>session the>share the>teaching
+0.20 the>template the>tensorflow the>virtual the>vm the>yaml there>and there>for third thirds thirds>of this
+0.20 this>model thread>memory through>vgpu ti time>to tinha tiny to>24 to>7 to>8000 to>every to>half to>me
+0.20 to>remember to>see to>seven to>start to>what told told>to tomorrow too>little too>low took>it torch>process
+0.20 torch>says total total>so touched tries triton's triton's>cuda true>maximum_pool_size tutorial two>thirds uma
+0.20 uma>frame uma>size uncut unit>file unit>tests units unset unset>it until>it us>at use use>a used>only used>to
+0.20 user>to users>jobs utils utils>py uuid v>gpu value variables variables>from vdi vieux virtualdeviceconfiguration
+0.20 virtualdeviceconfiguration>memory_limit vk vram>6 vram>cap vram>limit w>the want wants>the was>10 was>30
+0.20 was>active was>capped was>changed was>configured was>exported was>far was>fixed was>full was>hit was>in was>on
+0.20 was>told watermark>ratio we>hit we>set webgl webgpu wenn were>in what>made what>the what>you when>it's which
+0.20 which>i which>our whole>a100 why>it wired wired_limit_mb with>8 with>a with>device with>gpu with>less
+0.20 with>maximum_pool_size with>memory with>nvidia with>one within>the worker>was working working>set wrapper>reads
+0.20 wsl x>0 xgboost xla_python_client_mem_fraction yaml you>get you>need your>11 your>batch your>job zshrc ~10737
+0.20 ~21474 ~accou ~activ ~alloc ~altho ~annot ~anyth ~appli ~arena ~artif ~avail ~beyon ~bigge ~blend ~bound ~card'
+0.20 ~clien ~colle ~comfy ~comma ~cours ~credi ~cudad ~cudam ~daemo ~darkt ~denoi ~desig ~deskt ~dmitr ~docke ~drive
+0.20 ~earli ~editi ~enter ~entry ~estam ~exact ~exper ~expor ~exten ~faiss ~fixtu ~forgo ~funci ~ggml' ~grand ~hardw
+0.20 ~haven ~horiz ~hosti ~houdi ~ident ~impor ~inher ~insta ~intei ~inter ~jetso ~l'adm ~leake ~learn ~libra ~light
+0.20 ~littl ~local ~manag ~matte ~maxal ~maxbu ~maxim ~maxpa ~messa ~metas ~minin ~monda ~noteb ~notic ~numba ~nvidi
+0.20 ~octan ~oobab ~openc ~opera ~optio ~ourse ~physi ~platf ~polic ~preci ~prefe ~premi ~rapid ~recon ~redsh ~regre
+0.20 ~rejec ~remem ~resou ~restr ~rever ~sandb ~schei ~scrip ~selbs ~slide ~someo ~suffe ~suppr ~surfa ~teach ~templ
+0.20 ~thean ~third ~throu ~tomor ~touch ~trito ~tutor ~water ~webgp ~worki ~xgboo ~поста ~работ à>la á>s é>en é>plus
+0.20 í í>mite всё всё>работает после поставил работает 台 器 容 就>行 平 整 然 理 看>到 管 管>理 给 行>。 调 限 결>됐
+0.20 고>하 니>해 당 됐>습 둔 라 자
+0.40 00>gib 0>3 0>4 0>67108864 10>in 1>7 2>gb 2>of 3000>in 3>in 4>75 4>g 4>gb 4>q 5>5 5>gib 5>in 6>gb 6>gib =0 a100
+0.40 a100>not a16 a>quarter add>on ai>gave alloc allocator allocfraction allocfraction>0 at>12 at>16 at>8 at>half
+0.40 bashrc blazingsql bumped but>this capped>at card card>has cgroup cgroup>for ci cnmem>0 colleague's comes
+0.40 conftest container cupy cupy>set_limit dask>cuda deleted device_memory_gb device_memory_gb>1 eighth env
+0.40 error>says exported exported>in fixed fixed>at g>and gave>this gb>but gb>per gib>per gigs gives>the gpu>mem
+0.40 gpu>share gpu_max_alloc_percent gpu_mem_limit grid>license grid>t4 grow half has has>40 headroom high hit
+0.40 igpuallocator in>the in>theanorc increase init>had initial instance is>80 isn't>enough its>share kubernetes
+0.40 launcher license lifted limited line>ok loads mac max max>vram mb>and mb>for memory>pool memory_limit>2048 mig>1
+0.40 model>needs module not>the nvidia nvidia>smi of>8 on>our options partitioned per per>student
+0.40 per_process_gpu_memory_fraction>0 percent percentage preferences process profile>is
+0.40 pytorch_mps_high_watermark_ratio quarter quarter>of quota>of raise raised rapids>allocfraction re refuses
+0.40 reinitialize removed rmm>pool rmm>reinitialize says set>in set_limit setting seventh sitecustomize slice>of smi
+0.40 somebody spark spark>rapids start>script stops student t4 ten tenant the>cap the>ci the>error the>fraction
+0.40 the>mac the>notebook the>quota the>shared the>unit the>vgpu theanorc ti>init tier to>10 to>a to>its to>use unit
+0.40 us>to use>at vgpu>profile virtual virtual>device vm vram>8 was>still ~67108 ~bashr ~blazi ~bumpe ~cgrou ~clust
+0.40 ~conft ~conta ~devic ~eight ~enfor ~headr ~igpua ~incre ~kuber ~launc ~libvg ~licen ~lifte ~modul ~perce ~quart
+0.40 ~refus ~reini ~setti ~seven ~share ~sitec ~someb ~stude ~tenan ~virtu
+0.60 0>5 2>g 3>g 5>gb 8>in 8>q a40 a>vgpu above aliyun arena at cgpu device g>10 g>20 gave gb gib gpumem>3000 h100
+0.60 h100>into hard into>seven it's>a maximum_pool_size memory_limit partition profile ratio reserve reserve>vram run
+0.60 set_per_process_memory_fraction set_per_process_memory_fraction>0 seven slices small stops>at the>pod to>6 vcuda
+0.60 was was>set watermark with>4 wrapper xla_python_client_mem_fraction>10 your ~admin ~aliyu ~confi ~delet ~limit
+0.60 ~profi ~raise ~remov ~wrapp
+0.80 0>2 0>25 10>gb 1>g capped ceiling from>the gives gpu gpumem into logicaldeviceconfiguration maximum our plugin
+0.80 pod pool rmm said set the>card us ~cappe ~ceili ~gpume ~logic ~parti ~plugi ~slice
+1.00 # ai allowed grid mb mem memory q quota run>ai slice vram ~fract
+1.20 mps ~allow
+1.40 fraction g hami mig
+1.60 vgpu
+1.80 cap
+2.60 limit
""",
    "retained_graph": r"""
-0.80 gb
-0.60 # cuda gpu same the>same
-0.40 a>loss already and>the are at b big cache card device eval fails for get is load max model no our pool python
-0.40 says set size then three too two use used we what works ~alrea ~check ~devic ~proce ~pytho
-0.20 12>gb 6>as 6>gb 9>gb =1 a>classic a>student's above accumulating adam after>backward after>detaching after>each
-0.20 again alive>in all>losses all>three allocated already>under and>before and>it another anywhere anywhere>in
-0.20 append>float append>the arrays as>always as>in as>well asked asking at>epoch at>once at>step attached>is
-0.20 attention averages base before>step before>the beginner block blocks bptt>over buffers build builds built
-0.20 but>still but>the by by>itself bytes can can't can't>see cat checked chunked classes code come config contain
-0.20 context conv copy could cpu cpu>them crash crash>at cupy debug decoder default dense detach>after detach>and
-0.20 detached>between different different>project diffusion disabled do>you doesn't don't done double>checked down
-0.20 driver during e each>epoch en enable enabled encode engine enough entries entries>gives error evaluation even
-0.20 even>after every>step everywhere except failed fails>at false feats feature fell file fine fit fits flag floats
-0.20 for>a for>all for>every for>that for>x forum four fp32 free full gave gib gives going gone>after gradient>norm
-0.20 graph>alive graph>attached graph>is graph>trees grepped grepped>for h>tuple had half happens has head here>it
-0.20 hist history>is holding holding>a hooks hoping hoping>for host i>can't i>checked i>double i>forgot i>replaced
-0.20 i>thought i>was image images in>h in>self in>their index inference input inputs instead instead>of into
-0.20 is>detached is>gone is>the is>what it>fails it>goes it>in it>is it>put item>everywhere item>i item>is its>graph
-0.20 its>own its>whole jax k>and keeps>its keras kernel large layers length like line>loss list>of lists lives
-0.20 lives>on llama loaded loading loads looks loop>and loop>with lora loss>backward loss>tensor
-0.20 loss>unchain_backward losses>without made>it main map maps matrix mentioned mine mode momentum moved need net
-0.20 new next>to no>hooks no>improvement none not>the notebook nothing nowhere nowhere>in num numpy objects obs of>2
-0.20 of>scope off ok on>all on>cpu on>the oom op open out>of over>5000 p parallel params>batch passes path peak
-0.20 pictures pools portion process project put>it puts python>floats raise ran random ranks read ref repo request
-0.20 reset>each room run running>averages same>epoch says>that scope script search see see>that server session
-0.20 sessions setting shape shapes since>i single single>loss slope smaller so>it some someone split stage step>0
-0.20 step>in step>of steps>keeps steps>of still still>goes student's student's>notebook targets ten tensorflow
-0.20 tensorrt test text that that>my the>batch the>best the>card the>crash the>device the>diffusion the>error
-0.20 the>first the>former the>forward the>gradient the>input the>loss the>meter the>net the>peak the>repo the>stored
-0.20 the>trainer the>update then>went thought tile times to>20 token tokens took>the top torch torch>cat trace
-0.20 traceback trainer trains trap try tuple>x turned type unchanged unchanged>still under under>no_grad under>torch
-0.20 up>to vae val vocab vram was>at was>it well well>since went went>on went>through were what>we when while
-0.20 whole>graph with>a with>it with>the without>item worker wrapper wrong x>detach x>in yes yes>but yet your>code
-0.20 zero ~alloc ~anoth ~answe ~anywh ~appea ~array ~askin ~atten ~befor ~blend ~block ~branc ~build ~captu ~clone
-0.20 ~compl ~confi ~conta ~conte ~creat ~decod ~defau ~detec ~dicti ~diffu ~disab ~doesn ~doubl ~drive ~durin ~engin
-0.20 ~enoug ~entri ~evalu ~every ~excep ~faile ~finis ~float ~gathe ~grepp ~handl ~happe ~holdi ~hopin ~impor ~impro
-0.20 ~infer ~initi ~input ~insta ~inste ~inter ~kerne ~laugh ~launc ~layer ~loade ~loadi ~menti ~minut ~model ~multi
-0.20 ~noteb ~nothi ~nowhe ~objec ~parti ~pictu ~pipel ~porti ~possi ~profi ~proje ~promp ~raise ~rando ~repor ~reque
-0.20 ~reser ~resta ~resto ~resum ~sanit ~scrip ~searc ~secon ~serve ~sessi ~setti ~singl ~small ~solve ~someo ~start
-0.20 ~stick ~stude ~switc ~there ~thoug ~token ~trace ~train ~turne ~uncha ~weigh à
+0.20 0>2 0>3 0>4 0>did 0>it 0>was 18>k 1>card 1>h 1>out 1>took 1>y 2000>steps 2>s 300>frames 30>frames 30>mb 3>gb 3>s
+0.20 40>frames 40>mb 500>batches 50>steps 99>self 9>ema_loss 9>self =4 =5 a>chain a>grad_fn a>graph a>module a>non
+0.20 a>plain a>row a>start a>step a>tensor acc>pred accident accumulate accumulated accuracy across across>batches
+0.20 actions activations add add_scalar addbackward0 added adding>data adding>item admin adversarial after after>40
+0.20 after>70 after>adding after>this all all>50 all>batches all>episodes all>former all>frames all>i all>of
+0.20 all>tasks all>the along also also>after always always>at an an>episode an>hour ancestors and and>after
+0.20 and>calling and>has and>i and>i'll and>lived and>never and>outside and>printed and>recorded and>tell and>you
+0.20 and>your any>more append append>l appending appending>made as>a as>it as>long as>only at>5 at>end at>iteration
+0.20 attached>tensors auroc autograd>grad autograd>history aux avec average averaging avg avg>0 avg>avg b>b back
+0.20 back>through back>to backward>per bank>in bank>of baseline>in batch batch>size batch>without before>appending
+0.20 behind>it being>cut best>loss best>min beta between between>chunks between>windows break>the buffer>is
+0.20 buffer>updated but>i but>it's but>its by>about by>accident by>gc c c>0 calculated calculated>with calibration
+0.20 call>backward call>it callback callback>kept called>backward calls>self carried>its center center>0 chain>of
+0.20 chaining changed classic cleared climbs clip>of closure>kept collects collects>predictions com como compute>at
+0.20 computed computed>with con>su conf connected connected>to constant contrastive>queue converted converted>to
+0.20 cpu>detach crash>after crash>always creep criterion criterion>out critic cured>the current curve cut>at cutting
+0.20 cycle cycle>that d's debugging deleted>and deleting delta detach>between detach>cpu detach>every detach>for
+0.20 detach>requires_grad_ detached detached>and detached>for detached>in detaching>the dict>had did>it dies
+0.20 dies>around dies>at directly directly>as discriminator do>with dorota double>backward drag dragged drags>the
+0.20 each>forward each>iteration each>keeps each>task's eager earlier earlier>one edit edit>2 else>the em ema_loss
+0.20 ema_loss>0 emptied encoder>output encoder_k end>is end>of enqueue enqueued entry>in episodes epoch>backward
+0.20 epoch>each epoch>end epoch>one epoch_acc epoch_acc>out epoch_loss>epoch_loss et et>la every>segment exactly
+0.20 fails>after fake>detach fast fast_weights fast_weights>from features features>with feed feed>the ficou ficou>em
+0.20 finish flat>after flat>at flat>now flattened flattened>the float>it for>an for>d for>each for>rendering
+0.20 for>smoothing forgot forward forward>and forward>calls forward>pass forward>without frame frame's frames
+0.20 frames>30 frames>ok frames>together from>debugging from>training_step g g>has gan gan>fake gardait generator
+0.20 gets gets>longer go>cut goes goes>away goes>back good gp gpu>which grad>and grad_fn>addbackward0 grad_fn>and
+0.20 gradient gradient>penalty gradients>on gradienttape>persistent grads graph>by graph>for graph>of graph>was
+0.20 graphs>stay grow>a grows grows>only growth growth>of gru guardaba guidance h>c h>h had>the handed has>a hat
+0.20 held>on hence>the hidden>tuple history>as history>for history>loss hold>every holds>them holds>what hook>closure
+0.20 hour how i i'll>go i>accumulate i>break i>do i>had i>left i>noticed i>saved i>see i>store i>stored imagination
+0.20 in>a in>hidden in>moco in>no_grad in>nvidia in>ppo is>a is>all is>b is>back is>flat is>only is>passed is>slower
+0.20 it it's>stable it>and it>crash it>each it>ends it>float it>leaves it>looked it>out it>per it>records it>rises
+0.20 it>sits it>stays it>was it>é item>et item>memory iteration>1 iteration>312 iterations its its>activations
+0.20 its>ancestors itself>in just k>samples k>step k>v keeps>each keeps>it kept>for kept>the l l'historique la la>m
+0.20 la>perte lab>book latents leaf leaks leaks>since learning learning>inner learning>loop left>over len lightning
+0.20 lightning>holds line>88 line>that lines linked linked>to list>and list>holds lists>are little live live>tensor
+0.20 live>tensors lived>through log>dict log>probs log_probs>list log_probs>of logged logger>stores logits
+0.20 logits>detach logp long>as longer looked loop>kept loop>moved loss>and loss>fine loss>is loss>item loss>keeps
+0.20 loss>n loss>not loss>on loss>over loss>that's loss>there loss>to loss>was loss_ema losses>and losses>append
+0.20 losses>first losses>with lr lr>g lstm>carried lstm>state lstm>went lstm>x m>as m>steps m>x m>é maml maml>with
+0.20 mb>a mb>each mean>0 mean>is memory>climbs memory>grows memory>is memory>memory memory>went memory>x mems
+0.20 meta>learning meter meter>update metric>update min min>best missing>in missing>there mode>the moire moved>in
+0.20 moves moves>the moving>average must must>be my>callback my>version n>with na ne needs>double network>that neural
+0.20 neural>ode never>cleared never>deleted never>reset next>batch next>forward next>time no>cut no_grad>and
+0.20 no_grad>around no_grad>on non norm not>detached not>fine not>i noticed noticed>that now number nvidia>smi
+0.20 o>torch ode of of>1 of>30 of>300 of>65 of>all of>forward of>my old_logp on>1 on>and on>graph on>self on>through
+0.20 once>at one>always one>before one>node one>sequence one>too one>word onehot only>it only>when oops optimiser or
+0.20 order order>each out>has out>y output output>detach outputs outputs>append outside>of outside>the over over>all
+0.20 over>from over>the overnight passed penalty>with per>batch per>epoch per>se per>step per>the persistent>true
+0.20 perte perturbation physics piled piled>up pinned>to please plot plotting plus poca pointless policy's port ppo
+0.20 preceding pred pred>softmax prediction predictions preds>with prev_frame_feat prev_frame_feat>feat
+0.20 previous>frame's previous>one print printed prior probs>over probs>t produced proto prototypes put put>both
+0.20 put>in pytorch pytorch>0 q queue queue>length r ram>on ramp rank>is ration raw>loss raw>tensor reach reachable
+0.20 reason records reg reg>w reinforce released remained remember remembered remove remove>it removed>retain_graph
+0.20 removing repackage_hidden>function replaced>by replay replay>with requires requires_grad>and resets
+0.20 reward>baseline right>i rise rises rising rl rollout rollouts row run>for running>loss running>mean runs>w s>a
+0.20 s>and s>before sampling>steps sans>item save saved>on saved>the sawtooth scalar scalars score>is se
+0.20 second>backward secret segment self>and self>reg sequence>of simulator since size>only slower>and slower>than
+0.20 smi smi>is smoothed smoothing so>graph so>keeps so>nothing so>step so>the soft softmax>1 son spectral squared
+0.20 stack stack>them start>for state>carried state>from state>goes state>is stay>reachable step>2000 step>900
+0.20 step>and step>each steps>later steps>with still>carry stop stop>gradient stops>the store store>the stored
+0.20 stored>in stored>it storing straight straight>from su sum>is sum>losses sum>of summed swallowed takes>3 tape>was
+0.20 tapes target task task's task>task tasks tell tell>me tensor>in tensor>itself tensor>with tensorboard
+0.20 tensorflow's tensors>in tensors>that tensors>with tf>gradienttape than that's>it that>had that>logs that>still
+0.20 the>adversarial the>baseline the>book the>buffer the>calibration the>creep the>critic the>current the>curve
+0.20 the>dict the>discriminator the>earlier the>ema the>encoder the>generator the>graph the>gru the>key the>last
+0.20 the>logged the>logging the>logits the>loop the>lstm the>master the>meta the>metric the>moving the>network
+0.20 the>number the>optimiser the>penalty the>plot the>policy's the>preceding the>prior the>recurrent the>regulariser
+0.20 the>replay the>returned the>reward the>rollout the>score the>steps the>target the>tf the>tqdm the>validation
+0.20 the>video the>visualiser the>whole their>graph their>history their>whole them then>added there there>for
+0.20 there>you they>were this>port thousand tied tmaas to>epoch to>it to>iteration to>loss to>number to>save together
+0.20 took>0 took>it torch>no_grad torch>stack torchmetrics torchmetrics>compute total>loss tout tout>l'historique
+0.20 tqdm>postfix tracking tracking>on train>mode train_acc train_losses training_step training_step>lightning
+0.20 trajectory transformer>xl tree true>doesn't true>left true>without true>works truncated>bptt truncating
+0.20 truncation tzuhan u>vector unchain_backward>after under>with unreleased up>please up>with update>loss
+0.20 updated>from updated>with uw uw>admin v>detach v>in value var variables vector version visualiser w>norm
+0.20 wandb>dict wandb>log was>missing was>never was>saved wasn't>truncating were>computed whatever>batch where>the
+0.20 which>isn't whole whole>history whole>past whole>secret whole>sequence whole>training windows windows>and with
+0.20 with>backward with>create_graph with>grad with>live with>no with>no_grad with>preds with>their with>torch
+0.20 with>tracking without without>being without>cutting without>del without>detach worked works>on world world>model
+0.20 worth worth>of wrapped wrapped>it writer writer>add_scalar x>mean x>x xl y>sum y_hat you're you>go you>hold
+0.20 your>logger ~accid ~accur ~acros ~adapt ~addba ~adver ~alway ~ances ~avera ~betwe ~buffe ~calib ~callb ~cente
+0.20 ~class ~clear ~climb ~colle ~confu ~conne ~const ~conve ~convl ~crite ~criti ~curre ~cutti ~delet ~diffe ~direc
+0.20 ~discr ~dorot ~dragg ~dream ~earli ~empti ~featu ~forgo ~frame ~garda ~gradi ~growt ~guida ~hande ~imagi ~intei
+0.20 ~l'his ~laten ~learn ~linke ~littl ~logit ~looke ~ndarr ~netwo ~neura ~norma ~notic ~numbe ~oneho ~optim ~other
+0.20 ~overn ~pertu ~physi ~pleas ~plott ~postf ~prece ~predi ~print ~produ ~proto ~pytor ~ratio ~reach ~reaso ~reinf
+0.20 ~remem ~remov ~repla ~reset ~risin ~sawto ~scala ~secre ~segme ~spect ~stori ~strai ~summe ~swall ~task' ~thous
+0.20 ~toget ~track ~traje ~trans ~tzuha ~unrel ~value ~varia ~vecto ~versi ~visua ~windo ~witho ~wrapp ~write ~you'r
+0.20 ~кажды ~списо é é>moire é>poca é>ration для за и каждый список тут 存>就 累 累>加
+0.40 0>01 0>99 1>loss 1>m a>list accumulates adding and>memory append>loss around as at>the attribute backprop
+0.40 backward>once baseline batch>to batches>in behind best book buffer carry chainer chainer>unchain_backward climb
+0.40 contrastive detaching differentiable drags each>step ema>of emptied>after encoder episode epoch_loss
+0.40 epoch_loss>loss every>35 fake feat first_order fixed forever from from>batch from>the held hold i>keep in>my
+0.40 in>training inner>loop itself keys keys>with kl list>for log_probs logger logging loss>data loss>in loss>loss
+0.40 lstm memory memory>bank meta missing moco nach never>cut next no_grad normaliser of>epoch of>loss ohne>item
+0.40 on>to out outside passed>on penalty per persistent>and postfix prev previous recurrent returned reward saved>in
+0.40 score slower step>1 still>attached stopped stopped>the stores t tensors term the>chain the>climb the>computation
+0.40 the>end the>growth the>hidden the>next the>previous the>raw the>state the>sum the>tensor their through>all
+0.40 to>batch to>its to>the tqdm train training truncated u unchain unchain_backward undetached unrolled update
+0.40 verlust voll w wandb was>all wasn't wasn't>detached with>grad_fn with>graph y ~accum ~addin ~appen ~aroun ~attri
+0.40 ~backp ~basel ~behin ~calcu ~contr ~enque ~episo ~forev ~forwa ~itsel ~loggi ~missi ~outpu ~outsi ~previ ~recur
+0.40 ~retur ~rewar ~rollo ~runni ~slowe ~smoot ~stopp ~undet ~unrol ~wasn'
+0.60 0>1 0>9 autograd bank batches carried computation create create_graph create_graph>true data>0 dict end every
+0.60 fixed>it float>loss graphs h hidden inner iteration list log loop metric never ohne old persistent raw
+0.60 regulariser repackage repackage_hidden tensor the>epoch total_loss total_loss>loss true updated ~attac ~autog
+0.60 ~backw ~batch ~carri ~chain ~graph ~itera ~logge ~memor ~metri ~penal ~persi ~regul ~store ~verlu
+0.80 acc attached backward chain cut data each ema fn grad_fn kept mean probs retain_graph retain_graph>true running
+0.80 saved state steps sum total ~compu ~losse ~tenso ~trunc ~updat
+1.00 flat float history retain self tape ~histo
+1.20 epoch grad losses step tbptt
+1.60 detach graph
+2.00 item ~detac
+2.60 loss
""",
    "wrong_device": r"""
-0.80 =0 memory of per size
-0.60 at each every for left max ranks the>card the>gpu
-0.40 0>because 1>gb 5>gb after and>inside b cpu does down failed fails false file first>line from gb>and gb>card gets
-0.40 graph i>set k keeps limit load loop m mem net num ok on>a on>my or passes plus ram same saved set the>same
-0.40 the>whole too true whole ~faile ~reser ~torch
-0.20 0 0>3 0>4 0>6 0>8 0>9 0>device 0>has 14>gb 1>0 1>1 1>2 1>3 1>5 1>but 1>m 20>gb 22>gb 2>1 2>is 3090>that 3>s
-0.20 4>processes 5>1 5>and 7>b 7>gb 8>ranks 9>gb =4 a6000>48 a6000>as a>1080 a>4090 a>6 a>friend's a>gpu a>look
-0.20 a>second a>single a>total access activations after>some agrees all all>ranks all_gather_object alloc allocated
-0.20 allocator alone and and>after and>i and>torch anything app are>empty are>you array as>the as>well as>you async
-0.20 ate attention auto autotune away back backend backward balanced barrier>without base batch batches because>the
-0.20 before before>the between bf16 bit block blocks both bs buffer build builds built but>it by by>default bytes c
-0.20 cache cached can can't cap card>has card>i card>is card>runs card>was case cause certain certain>it's check
-0.20 checkpoint client closed closing columns come comes config>gpu_options config>set_visible_devices contexts conv
-0.20 convolution copies could count crash cross cuda>11 cuda>current_device cudadevice cudadevice>id cudf cudnn
-0.20 current current_device cut dag dali dask data days ddp default>cuda del desktop>has dev device>hence device>is
-0.20 device>nvidia device_map>auto devices>fastest did>it did>not didn't dies difference disable disk do>not does>not
-0.20 don't down>to drop during earlier eight>python ema embedding enable encoder end engine entries epoch evaluation
-0.20 even every>rank exactly exactly>one exllama exported exported>in extra f failing fails>on fastest features
-0.20 file>is filled find fine first>i fits five float flux for>me forgot forgotten forward found fp32 fraction frame
-0.20 frames free freed friend's full full>while fun g gb>device gb>for gb>laptop gb>left gb>torch gb>with ggml give
-0.20 go goes>through gone got>picked gpu>has gpu_options grabs grad graphics graphs gromacs group growth h100 half>a
-0.20 has>no he head held help help>with helps hf holds home horovod host hot hour i'm i've i>can i>first i>gave i>had
-0.20 i>kept i>saw i>use id>0 idea identical if>that ignore image images in>my in>one in>our in>your inference init
-0.20 input integrated>gpu into is>exported is>free is>named is>right is>what it's>not it>can't it>doesn't it>passes
-0.20 it>really it>says its just karte keep kept kernels kill large larger latter layers layers>on le leaves length
-0.20 less>than level like line>of line>says list llm load>on loaded loading loads local_rank>so location log>line
-0.20 logits long lora machine made>it make makes makes>the malloc map map_location match matrix max_memory mb
-0.20 memory>on mig million mining missing models moment more>than mps ms much must my>desktop my>first n named need
-0.20 needs net>is next no nobody not>help np number>of nvidia>rtx object of>a of>it of>main of>memory off offload
-0.20 old>laptop omp omp_num_threads on>4 on>an on>cuda on>one once one>card one>device one>to only>card only>one oom
-0.20 open opened opens ort other>card ours out>before out>of own parallel parallelism part path pci_bus_id>set peak
-0.20 per>gpu percent picture pid pids pipelines place please plugin plus>a plus>the pod>has point pool possibly
-0.20 preallocated preallocates precision pretrained print prints prints>the processes processes>but profile pytorch
-0.20 query query>says queue ran>the rank rank>0 ray reads really>runs record reduce release removed request reserved
-0.20 result right>one rmm rows rtx>a6000 run run>ai safetensors same>card saw saw>that saw>the says>12 says>using
-0.20 scratch see>gpu self session set>for set>in set>os set_device>local_rank set_visible_devices
-0.20 set_visible_devices>gpu shape share share>the side since single single>gpu slice slices slicing slurm snapshot
-0.20 so>and so>that so>they some sorts spawn spawned stable stack stage start started starting state stay step steps
-0.20 still stopped stored story swap table take task>0 ten test text tf tf>config that>got that>is that>it that>the
-0.20 that>we the>cache the>cpu the>crash the>cuda the>device the>end the>failing the>file the>full the>hard the>last
-0.20 the>latter the>loop the>machine the>model the>next the>only the>record the>right the>split the>table
-0.20 the>training the>v100 the>very then then>i there there's>a there>in these this those though through times
-0.20 to>device to>run tokens too>big took>12 top>of torch>in torchrun trace trainer>so training trains twice under
-0.20 unset until>the updated used>to user utilization v verified verified>with very vllm vram w wants was>a was>left
-0.20 was>missing was>still was>too watch we>moved weights well went>out why why>is will window
-0.20 with>cuda_visible_devices with>this without>device_ids workers workspace worth worth>a would would>be x xla yes
-0.20 yes>it your>monitor your>script ~21474 ~accel ~acces ~alloc ~anyth ~asser ~atten ~backe ~backw ~batch ~befor
-0.20 ~betwe ~bigge ~block ~buffe ~build ~cache ~captu ~certa ~class ~close ~closi ~colle ~colum ~compa ~compi ~compl
-0.20 ~conte ~conve ~convo ~crash ~cudad ~cudam ~decod ~decor ~didn' ~diffe ~disab ~doubl ~durin ~earli ~embed ~encod
-0.20 ~engin ~entri ~evalu ~exact ~excep ~exclu ~exlla ~faili ~featu ~fille ~finis ~forgo ~forwa ~fract ~frame ~frien
-0.20 ~funct ~graph ~groma ~handl ~histo ~horov ~ident ~image ~infer ~itera ~kille ~large ~latte ~layer ~leave ~lengt
-0.20 ~loade ~longe ~matri ~memor ~milli ~minin ~minut ~missi ~model ~momen ~multi ~nobod ~offlo ~opene ~outpu ~paral
-0.20 ~param ~perce ~physi ~pictu ~pipel ~pixel ~pleas ~plugi ~possi ~preal ~preci ~predi ~previ ~probl ~profi ~promp
-0.20 ~pytor ~quant ~recor ~reduc ~refus ~relat ~relea ~remov ~reque ~resta ~resto ~resul ~retur ~safet ~scrat ~segme
-0.20 ~seque ~serve ~simpl ~singl ~slice ~snaps ~solve ~someb ~somet ~spawn ~stabl ~stopp ~store ~stude ~throu ~token
-0.20 ~train ~trans ~verif ~weigh не
+0.20 0>1 0>all 0>and 0>default 0>drives 0>every 0>from 0>hard 0>index 0>it 0>my 0>now 0>nvidia 0>on 0>the 0>to
+0.20 0>together 0>we 0>when 0>where 0>which 0>while 0>号 11>17 12>at 12>each 12>gb 12>go 12>of 12>s 12>the 16>that
+0.20 17>gib 19>h 1>95 1>already 1>did 1>from 1>gives 1>in 1>is 1>it 1>means 1>on 1>rtx 1>use 1>with 24>for 24>g
+0.20 24>instead 24>which 2>and 2>are 2>in 2>makes 2>on 2>the 3060>12 3080>10 3080>has 3080>in 3090>with 3>in 3>mb
+0.20 3>mib 3>the 3>was 400>mib 4090>no 40>torch 4>00 4>5 4>gb 4>on 512>mb 5>80 5>was 6>gb 750>ti 7>6 80>gib 80>is
+0.20 8>gb 8>gigs 8>go 95>gib =1 =3 a a100>1 a100>80 a100>in a100>is a100s a10g a40 a5000 a6000>is a6000>it a>1050
+0.20 a>1070 a>40 a>bare a>blank a>node a>p4 a>shell a>space a>string a>v100 about>the above>the activate adapter
+0.20 afresh again against agreed all>cards all>e all>eight all>right all>with allocate>on allow_soft_placement along
+0.20 already>before already>full already>initialised also>the although an>a10 an>a100 and>2 and>everything and>first
+0.20 and>gave and>gpu and>i'd and>load and>not and>says and>sm and>take and>the and>there and>uses and>you another
+0.20 another>user's answer any any>more apu are>24 are>for are>on are>shared are>the argparse args>device argument
+0.20 argument>and around>the arrived as>24 as>it as>nvidia asking asking>for assigned>to assumed>the assumes at>3
+0.20 at>the at>zero author auto>and available aws bare bare>cuda barrier>before bashrc bashrc>so batch>script be
+0.20 be>in be>the been before>init before>it before>we began behind>the believed>this big>card big>one bios bjarne
+0.20 blank blender blender's blender's>preferences boards box>has break buffers buffers>of bug>in bus busy busy>one
+0.20 but>12 but>i but>never by>hand by>speed by>the c'est c'est>la calculating call>set_device calls came came>after
+0.20 came>in can't>run capacity>1 capacity>3 card>6 card>and card>fills card>for card>in card>itself card>never
+0.20 card>on card>sits card>with cards>and cards>in cards>ticked carve carve>out cell cell>1 cell>is changed
+0.20 changed>the checked>with chips>of choice>with choose>in choosing chosen coded codes colab>gave com>gpu comfyui
+0.20 comfyui>cuda command command>line compose computing con conda conda>activate config config>from config>says
+0.20 constraint container>the context>on contrary contrary>to copied copied>from copy count>1 cpp created
+0.20 created>device created>on cuda's cuda1 cuda>2 cuda>and cuda>is_available cuda>isn't cuda>sent cuda>with
+0.20 cuda_visible_device>no cuda_visible_devices>0 cuda_visible_devices>was cupy current>device custom>loss cycles da
+0.20 dataparallel>gathers davinci's de>6 default>0 default_device defaults>to der desktop's despite device>0 device>3
+0.20 device>after device>and device>argument device>list device>of device_id>2 device_ids device_map>0 device_put
+0.20 devices>0 devices>1 did>the did>torch display>card display>gpu do>notebook docker>run doesn't doesn't>read
+0.20 doesn't>touch drives>the drives>your dropped dropped>the drops drops>the dumb e>nvidia_visible_devices e>the
+0.20 each>not each>one each>thread eight>cards eight>processes el el>script em em>vez empty empty>card empty>one
+0.20 en>fait ended ent ent>ã entire>time entrena env env>var env>variable error>and errors es es>la estaba estava
+0.20 eval>script everybody everything>was everything>went exe export>local_rank exported>the exporting exports
+0.20 exports>cuda_visible_devices fact fail fails>only faiss>index_cpu_to_gpu fait faster>whisper fault>of feel fell
+0.20 fell>back fills finally fine>but first first>card first>is first>of first>since first>tile fit>in fix>in fixed
+0.20 fixed>that flag flag>was follow follow>up followed followed>it for>80 for>an for>compute for>display for>you
+0.20 force fork forty four>gpus free>one full>another g5 g>1 g>的 gathers gathers>on gave>me gave>us gb>1060 gb>a100s
+0.20 gb>a10g gb>against gb>available gb>batch gb>boards gb>display gb>do gb>i gb>mx150 gb>no gb>on gb>only gb>pcie
+0.20 gb>rather gb>t4 gb>total gb>version gb>when gb>where geforce geforce>gt generator>for get>better
+0.20 get_device_name>printed gib>but gigabyte gigs gives>me go>en goes goes>on goes>to got>a got>the gpu0 gpu1 gpu>2
+0.20 gpu>a100 gpu>because gpu>but gpu>is gpu>was gpu_id>0 gpu_id>1 gpu_ids gpus>3 gpus>all gregor gregor_m gtx>1060
+0.20 gtx>750 h>it ha had had>24 had>already had>cuda had>touched half>of handed hang hang>on happened>to hard>coded
+0.20 hard>codes hardcoded hardcodes hardcodes>cuda has has>12 has>4 has>8 has>80 has>a has>its has>room have have>6
+0.20 have>a have>both have>to her here>i hid hid>it hip hip_visible_devices hit hits hits>the hmm hybrid i'd
+0.20 i'd>assumed i'd>been i>assumed i>choose i>feel i>guess i>have i>hit i>own i>put i>swapped i>thought i>was id>so
+0.20 idle>at idled idles idx ignored>the ignores ignores>the igpu>with import>tensorflow imported>torch in>fact
+0.20 in>first in>force in>line in>real in>task in>terraform in>train in>truth index>0 index>the index_cpu_to_gpu
+0.20 index_cpu_to_gpu>res initialised>in initialised>the inputs inside instance>had instance>has instance>type
+0.20 integrated integrated>radeon intel>uhd invoice is is>1 is>3 is>a is>copied is>device is>printed is>really
+0.20 is_available isn't>the it's>a it's>an it's>two it>as it>ended it>fails it>first it>is it>on it>picked it>ran
+0.20 it>then it>there it>turns it>went its>context itself>has jax jax>device_put jax>devices je job>is job>landed
+0.20 job>of job>was jobs joke jupyter jupyter>from kernel kernel>had kind kleinen l40s la>version lab>book label
+0.20 label>was landed>on laptop's last>month last>week late later>had launched learn less>memory library line>14
+0.20 line>3 line>40 line>in line>moved linked linked>pr list>and listed>on listing lists>it little llama llama>cpp lm
+0.20 lm>studio loader>thread local_rank local_rank>is look looked loss>module loss>with lspci luxcore machine>is
+0.20 main>thread makes>its manager mask master>copy matter matter>what mb>carve mb>left me me>card me>the me>this
+0.20 means>one mem_get_info>returns memory>line memory>the mentions mesmo message message>says mib mib>on mib>the
+0.20 mine mine>is mine>was mit mixed model>and model>beside model>to monitor month month>and more>errors morning
+0.20 moved mx150 my my>1 my>3080 my>big my>device my>empty my>notebook my>process n>ã name>geforce nas nccl>then
+0.20 neighbours never>arrived never>in never>passed never>reached nicht no>bug no>matter no>s no>wait noch node
+0.20 node>has node>rather node>with nodes nodes>with nodeselector noise not>24 not>about not>on notebook notebook's
+0.20 notebook>kernel nothing>was now>it's number number>0 numbered numbering numbers>by nummer nvidia>smi
+0.20 nvidia>smi's o o>n of>11 of>12 of>48 of>5 of>card of>four of>the off>by old>1050 old>1060 old>gtx old>server
+0.20 ollama on>3 on>5 on>auto on>card on>cards on>default on>first on>gpu on>number on>that on>the on>top on>which
+0.20 on>zero onboard one>is one>the one>which one>with ones>as only>have only>while onnx onto opencl ops optimus
+0.20 order>here order>i order>isn't ordered>a other other>one other>stuff other>three others>idled our our>job
+0.20 our>pod out>index out>the out>to output_device over>it over>the overwrite overwrites overwrote own>a p100
+0.20 p100>11 p2 p2>xlarge p4>instead p620 page paper parsed partition>gives partition>is passed>on passed>with pci
+0.20 pci_bus_id>and pcie per>process petrk picked picking>the picks>the piled piled>onto pl placa placa>é places
+0.20 plain plain>cuda plain>python planned plug plug>in pod>got pod>to points points>at pr prefer prefer_gpu
+0.20 prefer_gpu>takes preferences>had primary printed>right process>sees process>so process>with projector provider
+0.20 provider>options pull put put>on put>the py>line pycharm python>exe que quotes r>é rack radeon radeon>with
+0.20 rank>4 rather rather>than reached reached>the readme real really>the recipe reid reid>model reihenfolge remote
+0.20 render>stops replace replace>with replaced replica res res>0 resolved right>but rocm rtx>3080 rtx>4070 run>as
+0.20 running>on said>count said>so same>job same>order sat>idle saving says says>4 says>gpu says>rtx says>there
+0.20 scheduler scope screen screens screens>the script second>gpu second>line second>replica see>all sees selected
+0.20 selection sends sends>it server>with set>1 set>it set>the set>to set_device set_device>before setting>it
+0.20 settings seven shards shards>were shared>the shell shell's shipped shop shows>as shows>my shu shu_ silently
+0.20 silently>fell sim since>it sit sit>on sits sits>in sitting sized>for slots sm sm>none small>card small>one
+0.20 small>quadro smi smi's smi>order smi>q so>0 so>half so>ignored so>no so>we so>you somewhere space space>in
+0.20 spacy's spare speaks speaks>of speed spelled spreads starts startup>log stayed>at stops>at string string>1 strip
+0.20 strip>it studio stuff sudo>dropped sudo>drops sudo>e supposed supposed>to swallowed swapped>by swapped>the t400
+0.20 t4>with t600 takes>21 takes>an takes>the task>manager tells tells>the tensor tensorflow tensors>are tensors>were
+0.20 terraform tesla tesla>k80 than>the thanks>that that's>not that>drives that>i that>laptop that>machine that>one
+0.20 that>others that>partition that>starts that>was the>10 the>1030 the>1050 the>1080 the>12 the>1650 the>2 the>2060
+0.20 the>24 the>3 the>3060 the>32 the>4090 the>8 the>80 the>a40 the>a5000 the>apu the>bios the>box the>buffers
+0.20 the>busy the>compose the>config the>current the>desktop the>desktop's the>empty the>env the>eval the>four
+0.20 the>generator the>helper the>igpu the>index the>instance the>integrated the>invoice the>jax the>k80 the>laptop
+0.20 the>laptop's the>linked the>listing the>little the>loader the>loss the>master the>monitor the>node the>noise
+0.20 the>notebook the>notebook's the>numbering the>onboard the>one the>other the>others the>p400 the>paper
+0.20 the>partition the>plug the>projector the>provider the>quadro the>rank the>recipe the>remote the>render
+0.20 the>runtime the>samples the>scheduler the>seller the>settings the>shards the>shop the>spare the>startup the>t4
+0.20 the>t400 the>top the>two the>variable the>weak the>work the>world the>wrapper them them>are then>makes then>runs
+0.20 there>is therefore they>are think this>instance this>morning this>time this>was thought>it thought>was thread
+0.20 thread>the three>4 three>are ti>in ti>the ticked>the time>and tiny>one titan to>0 to>add to>call to>card to>cuda
+0.20 to>fail to>what to>zero today together>with told>us too>late took>all took>for took>the tool top torch>cuda
+0.20 torch>device torch>set torch>was total>capacity touch touched traceback>says train>on train>py trainer
+0.20 trainer>the training>on truth>the turned turned>out turns turns>out twelve two type>is typo>in u uhd une unit
+0.20 unticked unticked>it update us>the usable usando usando>a use>at use>the used useless user's v100 v100>16
+0.20 v100>has v100>with v100s var variable variable>in variable>so variant version>of vez via>plain war war>in was>0
+0.20 was>computing was>ever was>going was>in was>initialised was>never was>running was>set was>swapped was>the
+0.20 was>told was>useless wasn't>set way we>had we>hit we>set we>took we>were weak weder week>it week>the
+0.20 weights>would went were were>created what what>i what>we whatever whatever>i when>you where>everybody where>only
+0.20 where>the whereas which which>i'd which>was whichever while>i while>the whole>thing with>0 with>12 with>16
+0.20 with>48 with>512 with>7 with>eight with>gpu with>gpus with>it with>its with>less with>mg with>no with>other
+0.20 with>some with>the with>to with>x with>zero works>then workstation world would>fit wrapper wrapper>script write
+0.20 write>cuda wrong>dict x>device xlarge xorg yet you>only you>passed you>so you>think you>told you>train your>box
+0.20 your>dataset your>kernel your>message zero>is ~adapt ~afres ~again ~altho ~anoth ~answe ~argpa ~argum ~arriv
+0.20 ~askin ~bashr ~bjarn ~board ~calcu ~chang ~chose ~compo ~compu ~const ~contr ~copie ~creat ~croya ~cuda' ~curre
+0.20 ~cycle ~davin ~deskt ~despi ~devic ~doesn ~entre ~equiv ~error ~estab ~estav ~every ~expos ~final ~follo ~gefor
+0.20 ~gigab ~hande ~hybri ~initi ~input ~insid ~insta ~integ ~invoi ~jupyt ~kerne ~libra ~linke ~listi ~littl ~looke
+0.20 ~luxco ~manag ~matte ~menti ~messa ~misre ~missp ~nodes ~numme ~ollam ~onboa ~openc ~optim ~optio ~overr ~parse
+0.20 ~parti ~picke ~prima ~print ~progr ~provi ~pycha ~radeo ~rathe ~reach ~readm ~recip ~recon ~reihe ~remot ~repla
+0.20 ~repor ~runti ~savin ~sched ~selle ~setti ~shell ~shipp ~silen ~sitti ~somew ~spacy ~speak ~spell ~sprea ~strin
+0.20 ~studi ~subsh ~swall ~targe ~terra ~there ~touch ~turne ~twelv ~untic ~usabl ~usand ~usele ~user' ~versi ~whate
+0.20 ~where ~which ~whisp ~windo ~wrapp ~xlarg ~нулев ~оказа ~поста ã ã>o è è>re é é>a é>el ê í í>a ü без всё и на
+0.20 на>нулевую нет нулевую нулевую>карту оказалось поставил уже что шёл が>、 が>全 つ つ>も の>cuda も>り ら>解
+0.20 り>が コ>ー ド ー ー>ド 一>直 写 卡 卡>上 变 变>量 号 后 在 在>0 在>import 定 序 序>一 指 換 效 效>程 本 本>没
+0.20 根 根>本 決 決>。 没>生 生 生>效 直 直>跑 程 程>序 置 行 解>決 跑 跑>在 那 브
+0.40 0>14 0>any 0>was 1050>ti 10>gb 14>5 1>was 1>works 24>gb 2>gb 3060>de 3090>doesn't 40>gb 48>gb 5>doesn't =5
+0.40 a>3060 a>gt after>import all>the already always and>my and>our and>that args>gpu as>main assigned assumed auf
+0.40 auf>der believed board bought box but but>the capacity card>zero cards>last chips choice choice>of colab
+0.40 copy>pasted correct cuda>1 cuda_visible_device>without cuda_visible_devices cupy>cuda d d>1 das dataparallel de
+0.40 de>12 default>card device>2 device>cuda device>gpu device_id device_ids>0 drives effect ended>up environ
+0.40 environment faiss first>gpu free>gpu from>the g4dn gave gb>it's gb>one gb>ones gb>variant gib>total got gpu>3
+0.40 gpu_id gpus>0 gt>1030 gtx gtx>1650 had>the hard helper hence hit>the i i>believed idle ids igpu import>torch
+0.40 in>slot in>that index>1 initialised instance instead instead>of intel is>5 is>in it it>goes it>used it>was
+0.40 k80>this la landed lands>on laptop>version lief lief>auf look>again me>a means mg mg>1 monitors mx250 nadja
+0.40 no>effect not>12 not>one now nvidia old one>24 ones only>the onto>the op ordered ordinal os os>environ other>way
+0.40 others p4 partition passed pasted pasted>from picked>the picks preferences printed quadro>p400 quoted ran>on
+0.40 report round runs>on said sat sat>on sent sized slot slot>0 so so>it statt statt>auf stayed swapped t4 takes
+0.40 tensor>to tf>device the>16 the>a100 the>cards the>command the>default the>display the>environment the>gt
+0.40 the>intel the>job the>k620 the>monitors the>old the>small them>the thought ticked to>the told took torch
+0.40 torch>so total truth two>chips type up>on us version was>it was>on way>round where while>seven windows with>8
+0.40 wrong wrong>gpu you your ~alrea ~alway ~assig ~assum ~blend ~bough ~capac ~choic ~choos ~comma ~corre ~datap
+0.40 ~drive ~effec ~gathe ~hardc ~helpe ~impor ~inste ~klein ~lande ~neigh ~noteb ~nvidi ~order ~ordin ~other ~overw
+0.40 ~paste ~point ~prefe ~scree ~scrip ~selec ~staye ~swapp ~thoug ~ticke ~varia ~скрип и>всё карту скрипт
+0.60 # 0>in 0>is 16>gb 1>and 3>94 94>gib a100 a>3090 a>k80 args cards cuda>0 cuda>device default device>1 display
+0.60 egpu gb>model gb>not gib gpu>1 gt>710 hashcat ignored import is>the is>two k620 k80>is lands line main main>gpu
+0.60 not not>the numbers on>0 one order p400 s the>3080 the>egpu the>first ti to>be typo used>the was we went>to
+0.60 while ~belie ~defau ~displ ~envir ~hashc ~monit ~quadr ~quote
+0.80 a6000 card>0 cuda_visible_device devices export gpus job laptop quadro sudo the>3090 the>a6000 zero ~expor
+0.80 ~ignor
+1.00 card gpu>0 gt id index the ~numbe
+1.20 gpu k80 visible ~lapto
+1.60 cuda device
""",
}
